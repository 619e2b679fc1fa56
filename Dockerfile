# Build: sources in, one jar out. The cache mount keeps what Maven fetched between builds.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY rules rules
COPY fixtures fixtures
COPY src src
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -DskipTests package

# Run: a numeric user, which a cluster can check; nothing under /app is that user's to write. With a read-only root the
# one place to write is /tmp: docker run --read-only --tmpfs /tmp -p 8080:8080 ancillary
FROM eclipse-temurin:25-jre
WORKDIR /app
COPY --from=build /build/target/ancillary.jar ./
COPY rules rules
USER 10001:10001

# Inside a container the server listens on every address, or no published port would reach it. Which ports are
# published, and to whom, is the operator's choice, and so is another host or port here.
ENV QUARKUS_HTTP_HOST=0.0.0.0
ENV QUARKUS_HTTP_PORT=8080
# The rules in use, and watched: mount another folder here to replace them.
ENV ANCILLARY_RULES=/app/rules
EXPOSE 8080

# The JRE image has neither curl nor wget, so bash opens the connection and the status line is read.
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD \
    exec 3<>"/dev/tcp/127.0.0.1/$QUARKUS_HTTP_PORT" \
    && printf 'GET /health/ping HTTP/1.0\r\n\r\n' >&3 \
    && head -n 1 <&3 | grep -q ' 200 '

# Nothing is ever deserialized from Java's own format. Further flags go into JDK_JAVA_OPTIONS.
ENTRYPOINT ["java", "-Djdk.serialFilter=!*", "-Djava.io.tmpdir=/tmp", "-XX:MaxRAMPercentage=75", "-jar", "ancillary.jar"]
