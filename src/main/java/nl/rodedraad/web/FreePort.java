package nl.rodedraad.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Notices that a port is taken before anything is read or loaded; the web server would notice only after the load. */
@Component
final class FreePort implements BeanFactoryPostProcessor, ApplicationContextAware {

	private ApplicationContext context;

	@Override
	public void setApplicationContext(ApplicationContext context) {
		this.context = context;
	}

	/** @throws PortInUseException if another program has one of the ports */
	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		if (this.context instanceof WebServerApplicationContext) {
			check("server");
			check("management.server");
		}
	}

	private void check(String server) {
		Environment environment = this.context.getEnvironment();
		int port = environment.getProperty(server + ".port", Integer.class, 0);
		if (port > 0) {
			InetAddress address = environment.getProperty(server + ".address", InetAddress.class);
			try (ServerSocket socket = new ServerSocket()) {
				socket.bind(new InetSocketAddress(address, port));
			}
			catch (BindException ex) {
				// Whatever else may be wrong with the port the web server tells best.
				PortInUseException.throwIfPortBindingException(ex, () -> port);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

}
