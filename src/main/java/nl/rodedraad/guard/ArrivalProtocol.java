package nl.rodedraad.guard;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import nl.rodedraad.api.Limits;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Closes connections on which the headers of a request do not arrive in time. The timeouts of Tomcat start anew with every
 * byte, so that a client that sends one now and then would hold its connection for ever.
 */
public final class ArrivalProtocol extends Http11NioProtocol {

	private volatile @Nullable ScheduledFuture<?> look;

	@Override
	public void start() throws Exception {
		super.start();
		this.look = getUtilityExecutor().scheduleWithFixedDelay(this::closeLate, 1, 1, TimeUnit.SECONDS);
	}

	@Override
	public void stop() throws Exception {
		ScheduledFuture<?> running = this.look;
		if (running != null) {
			running.cancel(false);
		}
		super.stop();
	}

	private void closeLate() {
		for (SocketWrapperBase<NioChannel> connection : getEndpoint().getConnections()) {
			if (connection.getCurrentProcessor() instanceof Processor waiting && isLate(waiting)) {
				connection.processSocket(SocketEvent.ERROR, true);
			}
		}
	}

	/** Whether a request began too long ago; a connection waits within a request for its headers, or else asynchronously. */
	private static boolean isLate(Processor waiting) {
		long began = waiting.getRequest().getStartTimeNanos();
		return began >= 0 && !waiting.isAsync() && System.nanoTime() - began > Limits.ARRIVAL.toNanos();
	}

}
