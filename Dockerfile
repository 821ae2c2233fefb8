# Two images of one build:
#   docker build --target slim -t rode-draad:slim .    for a Neo4j server or cluster of your own (EUPL-1.2)
#   docker build --target full -t rode-draad:full .    brings its own database; contains Neo4j Community (GPLv3)
FROM maven:3.9.11-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
RUN mvn -B -ntp dependency:go-offline
COPY . .
# What changes least comes first in each jar, so that a new version of the program is a small layer.
RUN mvn -B -ntp -DskipTests package \
 && java -Djarmode=tools -jar target/rode-draad-slim.jar extract --layers --destination slim --application-filename rode-draad.jar \
 && java -Djarmode=tools -jar target/rode-draad.jar extract --layers --destination full --application-filename rode-draad.jar

FROM eclipse-temurin:17.0.17_10-jre-noble AS base
LABEL org.opencontainers.image.title="Rode Draad" \
      org.opencontainers.image.description="The Dutch Regio Deals as a knowledge graph: what every deal does, why, and which source says so."
# A number that no user of the host has, and that Kubernetes can check to be no root.
RUN groupadd --gid 10001 rodedraad \
 && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin rodedraad \
 && install --directory --owner 10001 --group 10001 --mode 700 /app/var
COPY --chmod=755 deploy/ready /usr/local/bin/ready
WORKDIR /app
USER 10001:10001
EXPOSE 8080
# The first start loads the data, which takes minutes on a slow machine.
HEALTHCHECK --interval=10s --timeout=5s --start-period=3m --retries=3 CMD ["ready"]

FROM base AS files
LABEL org.opencontainers.image.licenses="GPL-3.0-or-later"
COPY --from=build /build/full/dependencies/ ./
COPY --from=build /build/full/snapshot-dependencies/ ./
COPY --from=build /build/full/application/ ./

# Starts once, to keep the classes as that start left them, so that the next need not read them again.
FROM files AS trained
RUN java -XX:ArchiveClassesAtExit=/tmp/classes.jsa -Dspring.context.exit=onRefresh -jar rode-draad.jar --rodedraad.store=/tmp/neo4j

FROM files AS full
COPY --from=trained /tmp/classes.jsa ./
# The only place that is written to beside /tmp: its database.
VOLUME /app/var
# The other half is for the database, which keeps its pages outside the heap.
ENTRYPOINT ["java", "-XX:SharedArchiveFile=classes.jsa", "-XX:MaxRAMPercentage=50", "-jar", "rode-draad.jar"]

# The last one is what is built when no target is named.
FROM base AS slim
LABEL org.opencontainers.image.licenses="EUPL-1.2"
COPY --from=build /build/slim/dependencies/ ./
COPY --from=build /build/slim/snapshot-dependencies/ ./
COPY --from=build /build/slim/application/ ./
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "rode-draad.jar"]
