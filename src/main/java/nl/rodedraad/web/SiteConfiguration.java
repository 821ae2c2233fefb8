package nl.rodedraad.web;

import java.util.List;
import java.util.concurrent.Executor;

import nl.rodedraad.graph.ServedVersion;
import nl.rodedraad.kept.EntityTags;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Puts together what every page passes through. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteProperties.class)
class SiteConfiguration implements WebMvcConfigurer {

	/** What is no page about the data. */
	static final List<String> NO_PAGES = List.of("/graphql/**", "/graphiql/**", "/webjars/**", "/site/**", "/actuator/**", "/error",
			"/robots.txt", "/.well-known/**");

	private final PageInterceptor interceptor;

	private final Visits visits;

	SiteConfiguration(ServedVersion served, @Qualifier("applicationTaskExecutor") Executor executor, EntityTags tags, Visits visits) {
		this.interceptor = new PageInterceptor(served, executor, tags);
		this.visits = visits;
	}

	/** A view is a page, also where an address ends like that of a file. */
	@Autowired
	void everyViewIsHtml(ThymeleafViewResolver views) {
		views.setForceContentType(true);
	}

	/** Templates have it as {@code graphiql}: whether there is a page to change questions on. */
	@Autowired
	void everyViewKnowsOfGraphiQl(ThymeleafViewResolver views, @Value("${rodedraad.graphiql.enabled:true}") boolean enabled) {
		views.addStaticVariable("graphiql", enabled);
	}

	@Bean
	static LocaleResolver localeResolver() {
		return new PageLanguage();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.interceptor).excludePathPatterns(NO_PAGES);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new VisitResolver(this.visits));
	}

}
