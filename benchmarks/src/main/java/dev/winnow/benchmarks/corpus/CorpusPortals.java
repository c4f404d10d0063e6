package dev.winnow.benchmarks.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.winnow.catalogue.Portal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Serves the sources of a corpus on a free port of loopback, each below its own id. */
public final class CorpusPortals implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "ttl", "text/turtle",
          "rdf", "application/rdf+xml",
          "xml", "application/rdf+xml",
          "nt", "application/n-triples",
          "n3", "text/n3",
          "jsonld", "application/ld+json",
          "json", "application/json");

  private final HttpServer server;
  private final Map<String, CorpusSource> sources;
  private final Map<String, ArrayNode> packages = new ConcurrentHashMap<>();

  /** Starts serving. */
  public CorpusPortals(List<CorpusSource> sources) throws IOException {
    this.sources = sources.stream().collect(Collectors.toMap(CorpusSource::id, source -> source));
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /** The portal of a source, as an operator would configure it. */
  public Portal portal(CorpusSource source) {
    String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/" + source.id();
    URI url = URI.create(source.type().equals("ckan") ? base : base + "/" + source.servedName());
    return Portal.of(source.id(), source.type(), url);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String[] path = exchange.getRequestURI().getPath().substring(1).split("/", 2);
    CorpusSource source = sources.get(path[0]);
    boolean search = path.length == 2 && path[1].equals("api/3/action/package_search");
    if (source != null && search && source.type().equals("ckan")) {
      send(exchange, "application/json", packageSearch(source, exchange.getRequestURI()));
    } else if (source != null && path.length == 2 && path[1].equals(source.servedName())) {
      String ending = path[1].substring(path[1].lastIndexOf('.') + 1);
      send(exchange, MEDIA_TYPES.get(ending), bytes(source));
    } else {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
    }
  }

  private byte[] packageSearch(CorpusSource source, URI request) throws IOException {
    if (!packages.containsKey(source.id())) {
      packages.put(source.id(), CorpusPackages.in(source));
    }
    ArrayNode all = packages.get(source.id());
    Map<String, String> query =
        Arrays.stream(request.getQuery().split("&"))
            .map(part -> part.split("=", 2))
            .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    int start = Integer.parseInt(query.getOrDefault("start", "0"));
    int rows = Math.min(1000, Integer.parseInt(query.getOrDefault("rows", "10")));
    ObjectNode answer = JSON.createObjectNode().put("success", true);
    ObjectNode result = answer.putObject("result").put("count", all.size());
    ArrayNode results = result.putArray("results");
    for (int i = start; i < Math.min(all.size(), start + rows); i++) {
      results.add(all.get(i));
    }
    return JSON.writeValueAsBytes(answer);
  }

  private static byte[] bytes(CorpusSource source) throws IOException {
    byte[] stored = Files.readAllBytes(source.file());
    if (!source.file().toString().endsWith(".gz")) {
      return stored;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(stored))) {
      return in.readAllBytes();
    }
  }

  private static void send(HttpExchange exchange, String mediaType, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", mediaType);
    exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
