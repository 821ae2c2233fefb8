package nl.rodedraad.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tells what the server itself refuses and what fails while a page is written. */
@Controller
final class SiteErrorController implements ErrorController {

	private final ErrorPages pages;

	SiteErrorController(ErrorPages pages) {
		this.pages = pages;
	}

	@RequestMapping("/error")
	Object error(HttpServletRequest request, HttpServletResponse response) {
		@Nullable Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		return this.pages.told((status instanceof Integer code) ? HttpStatus.valueOf(code) : HttpStatus.NOT_FOUND, request, response);
	}

}
