# The application without the embedded database; docker-compose.yml starts a Neo4j beside it.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
RUN mvn -B -ntp dependency:go-offline
COPY . .
RUN mvn -B -ntp -DskipTests package

FROM eclipse-temurin:17-jre
RUN useradd --system --no-create-home --shell /usr/sbin/nologin rodedraad
WORKDIR /app
COPY --from=build /build/target/rode-draad-slim.jar rode-draad.jar
USER rodedraad
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "rode-draad.jar"]
