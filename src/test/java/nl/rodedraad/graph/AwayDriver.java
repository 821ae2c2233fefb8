package nl.rodedraad.graph;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.BooleanSupplier;

import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** Gives no session while a test says that the database is away, which it is asked for each session. */
final class AwayDriver {

	private AwayDriver() {
	}

	static Driver of(Driver real, BooleanSupplier away) {
		return (Driver) Proxy.newProxyInstance(Driver.class.getClassLoader(), new Class<?>[] { Driver.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("session") && away.getAsBoolean()) {
				throw new ServiceUnavailableException("It is away");
			}
			try {
				return method.invoke(real, arguments);
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		});
	}

}
