package nl.rodedraad;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The whole application with the real data and a store of its own, started once for all tests that have this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = RodeDraad.class,
		properties = { "rodedraad.data=data", "rodedraad.store=target/application-test/${random.uuid}", "management.server.port=0",
				"rodedraad.plan-first=true" })
public @interface ApplicationTest {

}
