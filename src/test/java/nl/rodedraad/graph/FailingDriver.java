package nl.rodedraad.graph;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;

/**
 * The connection of a copy that is killed: one of its transactions is its last, and nothing that it does afterwards
 * reaches the database. Also counts what was written.
 */
final class FailingDriver {

	private final Driver real;

	private final int last;

	private final Runnable beforeEach;

	private final Runnable withinLast;

	private final AtomicInteger begun = new AtomicInteger();

	private FailingDriver(Driver real, int last, Runnable beforeEach, Runnable withinLast) {
		this.real = real;
		this.last = last;
		this.beforeEach = beforeEach;
		this.withinLast = withinLast;
	}

	/** Dies in the n-th transaction, counted from 1, before it is committed. */
	static FailingDriver within(Driver real, int transaction) {
		return stopping(real, transaction, () -> {
			throw new Killed();
		});
	}

	/** Has something done in the n-th transaction, counted from 1, when all is written and nothing committed. */
	static FailingDriver stopping(Driver real, int transaction, Runnable withinLast) {
		return new FailingDriver(real, transaction, () -> { }, withinLast);
	}

	/** Never dies, and has something done before each transaction. */
	static FailingDriver pausing(Driver real, Runnable beforeEach) {
		return new FailingDriver(real, Integer.MAX_VALUE, beforeEach, () -> { });
	}

	Driver driver() {
		return proxy(Driver.class, (proxy, method, arguments) -> {
			Object result = call(() -> method.invoke(this.real, arguments));
			return (result instanceof Session session) ? session(session) : result;
		});
	}

	/** How many transactions that write were begun. */
	int transactions() {
		return this.begun.get();
	}

	private Session session(Session session) {
		return proxy(Session.class, (proxy, method, arguments) -> {
			if (method.getName().equals("executeWrite")) {
				return write(session, (TransactionCallback<?>) arguments[0]);
			}
			return call(() -> method.invoke(session, arguments));
		});
	}

	private Object write(Session session, TransactionCallback<?> work) {
		this.beforeEach.run();
		int number = this.begun.incrementAndGet();
		if (number > this.last) {
			throw new Killed();
		}
		return session.executeWrite((transaction) -> {
			Object done = work.execute(transaction);
			if (number == this.last) {
				this.withinLast.run();
			}
			return done;
		});
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private static Object call(Call call) throws Throwable {
		try {
			return call.run();
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private interface Call {

		Object run() throws Throwable;

	}

	/** What the test throws where a process would just end. */
	static final class Killed extends RuntimeException {

	}

}
