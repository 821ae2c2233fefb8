package nl.rodedraad.web;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives the controllers of pages their {@link Visit}. */
final class VisitResolver implements HandlerMethodArgumentResolver {

	private final Visits visits;

	VisitResolver(Visits visits) {
		this.visits = visits;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Visit.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request,
			@Nullable WebDataBinderFactory binders) {
		return this.visits.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
	}

}
