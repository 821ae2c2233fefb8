package nl.rodedraad.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Writes down which statements the application sends while it answers, so that the same can be sent without it. While it
 * does not write, the application has the sessions of the driver itself.
 */
final class Recorder implements BeanPostProcessor {

	private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());

	private volatile boolean writing;

	/** What is sent meanwhile, in order. */
	List<Sent> during(Supplier<?> action) {
		this.sent.clear();
		this.writing = true;
		action.get();
		this.writing = false;
		return List.copyOf(this.sent);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof Driver driver) ? proxy(Driver.class, (method, arguments) -> {
			Object result = invoke(method, driver, arguments);
			return (this.writing && result instanceof Session session) ? listening(session) : result;
		}) : bean;
	}

	private Session listening(Session session) {
		return proxy(Session.class, (method, arguments) -> {
			if (method.getName().equals("run")) {
				this.sent.add(Sent.of(arguments));
			}
			return invoke(method, session, arguments);
		});
	}

	private static <T> T proxy(Class<T> type, Call call) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> call.answer(method, arguments)));
	}

	private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	@FunctionalInterface
	private interface Call {

		Object answer(Method method, Object[] arguments) throws Throwable;

	}

	/**
	 * A statement as it was sent.
	 *
	 * @param text of the statement
	 * @param parameters of the statement
	 */
	record Sent(String text, Map<String, Object> parameters) {

		@SuppressWarnings("unchecked")
		static Sent of(Object[] arguments) {
			return new Sent((String) arguments[0], (Map<String, Object>) arguments[1]);
		}

	}

}
