package dev.winnow.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.winnow.web.question.QuestionReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenApiTest {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final List<String> PAGES =
      List.of(
          "/",
          "/datasets/{portal}/{key}",
          "/organisations",
          "/organisations/{id}",
          "/compare",
          "/benchmarks",
          "/benchmarks/{id}",
          "/portals",
          "/portals/{id}",
          "/portals/{id}/runs/{run}",
          "/combine",
          "/alerts",
          "/alerts/confirm/{token}",
          "/alerts/stop/{token}",
          "/alerts/mine/{token}",
          "/alerts/mine/{token}/export",
          "/portals/{id}/due",
          "/organisations/{id}/due",
          "/about",
          "/static/{file}",
          "/robots.txt");

  private static final SampleServer SERVER = SampleServer.shared();
  private static final ObjectNode CONTRACT = contract();

  @Test
  void describesEveryPathThatIsNotAPageAndNoOther() {
    Set<String> answered = new TreeSet<>(SERVER.server().paths());
    answered.removeAll(PAGES);
    Set<String> described = new TreeSet<>();
    CONTRACT.get("paths").fieldNames().forEachRemaining(described::add);
    assertEquals(described, answered);
  }

  @Test
  void describesEveryParameterOfASearch() {
    Set<String> described = new LinkedHashSet<>();
    for (JsonNode parameter : CONTRACT.at("/paths/~1api~1v1~1datasets/get/parameters")) {
      described.add(resolve(parameter).get("name").asText());
    }
    Set<String> understood = new LinkedHashSet<>(QuestionReader.parameters());
    understood.add("group");
    understood.add("lang");
    assertEquals(understood, described);
  }

  /** Every documented answer of 200, 400 and 404, with addresses that bring it about. */
  private static final List<String> ADDRESSES =
      List.of(
          "/api/v1/datasets 200 /api/v1/datasets",
          "/api/v1/datasets 200 /api/v1/datasets?q=luft&format=csv&lang=sv",
          "/api/v1/datasets 200 /api/v1/datasets?q=zyx",
          "/api/v1/datasets 200 /api/v1/datasets?group=copies&size=5",
          "/api/v1/datasets 400 /api/v1/datasets?page=x",
          "/api/v1/datasets/{portal}/{key} 200 /api/v1/datasets/vallby/luftsensorer",
          "/api/v1/datasets/{portal}/{key} 200 /api/v1/datasets/mellansund/hostile",
          "/api/v1/datasets/{portal}/{key} 200 /api/v1/datasets/mellansund/untitled",
          "/api/v1/datasets/{portal}/{key} 400 /api/v1/datasets/vallby/luftsensorer?a=b",
          "/api/v1/datasets/{portal}/{key} 404 /api/v1/datasets/vallby/none",
          "/api/v1/datasets/{portal}/{key} 410 /api/v1/datasets/vallby/badplatser-2012",
          "/api/v1/datasets/{portal}/{key}/score 200 /api/v1/datasets/vallby/luftsensorer/score",
          "/api/v1/datasets/{portal}/{key}/score 200"
              + " /api/v1/datasets/mellansund/untitled/score?profile=mqa-v1&lang=sv",
          "/api/v1/datasets/{portal}/{key}/score 400"
              + " /api/v1/datasets/vallby/luftsensorer/score?profile=x",
          "/api/v1/datasets/{portal}/{key}/score 404 /api/v1/datasets/vallby/none/score",
          "/api/v1/datasets/{portal}/{key}/score 410"
              + " /api/v1/datasets/vallby/badplatser-2012/score",
          "/api/v1/datasets/{portal}/{key}/score/change 200"
              + " /api/v1/datasets/vallby/luftsensorer/score/change?from=2030-01-01&to=2031-01-01",
          "/api/v1/datasets/{portal}/{key}/score/change 400"
              + " /api/v1/datasets/vallby/luftsensorer/score/change?from=soon&to=2031-01-01",
          "/api/v1/datasets/{portal}/{key}/score/change 400"
              + " /api/v1/datasets/vallby/luftsensorer/score/change?from=2001-01-01&to=2031-01-01",
          "/api/v1/datasets/{portal}/{key}/score/change 404"
              + " /api/v1/datasets/vallby/none/score/change?from=2030-01-01&to=2031-01-01",
          "/api/v1/datasets/{portal}/{key}/score/change 410"
              + " /api/v1/datasets/vallby/badplatser-2012/score/change",
          "/api/v1/datasets/{portal}/{key}/raw 200 /api/v1/datasets/vallby/badplatser-2012/raw",
          "/api/v1/datasets/{portal}/{key}/raw 404 /api/v1/datasets/vallby/none/raw",
          "/api/v1/datasets/{portal}/{key}/history 200"
              + " /api/v1/datasets/vallby/luftsensorer/history",
          "/api/v1/datasets/{portal}/{key}/history 404 /api/v1/datasets/vallby/none/history",
          "/api/v1/organisations 200 /api/v1/organisations",
          "/api/v1/organisations 200 /api/v1/organisations?sector=company",
          "/api/v1/organisations 400 /api/v1/organisations?level=x",
          "/api/v1/organisations/{id} 200 /api/v1/organisations/vallby-kommun",
          "/api/v1/organisations 200"
              + " /api/v1/organisations?sort=rank&benchmark=mqa-v1&size=unknown&q=v",
          "/api/v1/organisations 400 /api/v1/organisations?benchmark=none",
          "/api/v1/organisations 404 /api/v1/organisations?at=2001-01-01",
          "/api/v1/organisations/{id} 404 /api/v1/organisations/none",
          "/api/v1/compare 200 /api/v1/compare?org=vallby-kommun&org=norrviken",
          "/api/v1/compare 400 /api/v1/compare?org=vallby-kommun",
          "/api/v1/compare 404 /api/v1/compare?org=vallby-kommun&org=none",
          "/api/v1/benchmarks 200 /api/v1/benchmarks?lang=sv",
          "/api/v1/benchmarks/{id} 200 /api/v1/benchmarks/winnow",
          "/api/v1/benchmarks/{id} 404 /api/v1/benchmarks/none",
          "/figures/{file} 200 /figures/league.json?sector=public",
          "/figures/{file} 200 /figures/league.csv",
          "/figures/{file} 200 /figures/organisation.json?org=vallby-kommun",
          "/figures/{file} 200 /figures/trend.csv?org=vallby-kommun",
          "/figures/{file} 200 /figures/compare.svg?org=vallby-kommun&org=norrviken&lang=sv",
          "/figures/{file} 200 /figures/spectrum.json",
          "/figures/{file} 400 /figures/league.csv?sector=x",
          "/figures/{file} 400 /figures/compare.csv?org=vallby-kommun",
          "/figures/{file} 404 /figures/nothing.csv",
          "/figures/{file} 404 /figures/trend.csv?org=vallby-kommun&at=2026-11-30",
          "/figures/{file} 404 /figures/spectrum.json?at=2026-11-30",
          "/figures/{file} 404 /figures/league.pdf",
          "/figures/{file} 404 /figures/league.csv?at=2001-01-01",
          "/badge/organisation/{file} 200 /badge/organisation/vallby-kommun.svg",
          "/badge/organisation/{file} 200 /badge/organisation/norrviken.json?lang=sv",
          "/badge/organisation/{file} 400 /badge/organisation/norrviken.json?benchmark=x",
          "/badge/organisation/{file} 404 /badge/organisation/none.svg",
          "/api/v1/portals 200 /api/v1/portals",
          "/api/v1/portals 400 /api/v1/portals?x=1",
          "/api/v1/portals/{id}/runs 200 /api/v1/portals/mellansund/runs",
          "/api/v1/portals/{id}/runs 200 /api/v1/portals/rikskatalogen/runs?size=1",
          "/api/v1/portals/{id}/runs 404 /api/v1/portals/none/runs",
          "/api/v1/portals/{id}/runs/{run} 200 /api/v1/portals/vallby/runs/3",
          "/api/v1/portals/{id}/runs/{run} 404 /api/v1/portals/mellansund/runs/3",
          "/api/v1/portals/{id}/runs/{run}/diff 200 /api/v1/portals/vallby/runs/3/diff",
          "/api/v1/portals/{id}/runs/{run}/diff 200"
              + " /api/v1/portals/vallby/runs/3/diff?kind=changed&size=1",
          "/api/v1/portals/{id}/runs/{run}/diff 400 /api/v1/portals/vallby/runs/3/diff?kind=x",
          "/api/v1/portals/{id}/runs/{run}/diff 404 /api/v1/portals/vallby/runs/x/diff",
          "/api/v1/portals/{id}/runs/{run}/diff.csv 200 /api/v1/portals/vallby/runs/3/diff.csv",
          "/api/v1/portals/{id}/runs/{run}/diff.csv 404 /api/v1/portals/vallby/runs/99/diff.csv",
          "/api/v1/portals/{id}/runs/{run}/faults.csv 200 /api/v1/portals/vallby/runs/3/faults.csv",
          "/api/v1/portals/{id}/runs/{run}/faults.csv 404 /api/v1/portals/none/runs/3/faults.csv",
          "/api/v1/portals/{id}/held 200 /api/v1/portals/norrviken/held",
          "/api/v1/portals/{id}/held 200 /api/v1/portals/norrviken/held?size=1",
          "/api/v1/portals/{id}/held 400 /api/v1/portals/norrviken/held?size=0",
          "/api/v1/portals/{id}/held 404 /api/v1/portals/none/held",
          "/api/v1/portals/{id}/remaps 200 /api/v1/portals/havsund/remaps",
          "/api/v1/portals/{id}/remaps 400 /api/v1/portals/havsund/remaps?size=0",
          "/api/v1/portals/{id}/remaps 404 /api/v1/portals/none/remaps",
          "/api/v1/portals/{id}/due 200 /api/v1/portals/vallby/due",
          "/api/v1/portals/{id}/due 404 /api/v1/portals/none/due",
          "/api/v1/organisations/{id}/due 200 /api/v1/organisations/vallby-kommun/due",
          "/api/v1/organisations/{id}/due 404 /api/v1/organisations/none/due",
          "/api/v1/datasets/{portal}/{key} 301 /api/v1/datasets/vallby/badplatser-sommaren-2012",
          "/api/v1/datasets/{portal}/{key}/score 301"
              + " /api/v1/datasets/vallby/badplatser-sommaren-2012/score?lang=sv",
          "/api/v1/datasets/{portal}/{key}/score/change 301"
              + " /api/v1/datasets/vallby/badplatser-sommaren-2012/score/change",
          "/api/v1/datasets/{portal}/{key}/raw 301"
              + " /api/v1/datasets/vallby/badplatser-sommaren-2012/raw",
          "/api/v1/datasets/{portal}/{key}/history 301"
              + " /api/v1/datasets/vallby/badplatser-sommaren-2012/history",
          "/api/v1/combine 200"
              + " /api/v1/combine?dataset=vallby/luftsensorer&dataset=mellansund/untitled",
          "/api/v1/combine 400 /api/v1/combine?dataset=vallby/luftsensorer",
          "/api/v1/fixes 200 /api/v1/fixes?portal=vallby&lang=sv",
          "/api/v1/fixes 200 /api/v1/fixes?organisation=vallby-kommun",
          "/api/v1/fixes 400 /api/v1/fixes",
          "/api/v1/changes 200 /api/v1/changes?after=3&size=4",
          "/api/v1/changes 400 /api/v1/changes?size=5000",
          "/api/v1/events 200 /api/v1/events?size=10",
          "/api/v1/events 200 /api/v1/events?after=1&kind=dataset.added&subject=portal:vallby",
          "/api/v1/events 400 /api/v1/events?kind=dataset.vanished",
          "/api/v1/lock 200 /api/v1/lock?of=vallby/luftsensorer&of=vallby/none",
          "/api/v1/lock 200 /api/v1/lock?of=vallby/badplatser-2012",
          "/api/v1/lock 400 /api/v1/lock",
          "/api/v1/suggest 200 /api/v1/suggest?q=luf",
          "/api/v1/suggest 400 /api/v1/suggest?size=51",
          "/feeds/events.atom 200 /feeds/events.atom?subject=portal:vallby&lang=sv",
          "/feeds/events.atom 400 /feeds/events.atom?x=1",
          "/feeds/events.json 200 /feeds/events.json?format=csv&event=dataset.added",
          "/feeds/events.json 400 /feeds/events.json?subject=sun",
          "/feeds/datasets.atom 200 /feeds/datasets.atom?q=luft",
          "/feeds/datasets.atom 400 /feeds/datasets.atom?x=1",
          "/datasets.csv 200 /datasets.csv?q=luft",
          "/datasets.csv 400 /datasets.csv?x=1",
          "/api/openapi.yaml 200 /api/openapi.yaml",
          "/health/live 200 /health/live",
          "/health/ready 200 /health/ready",
          "/metrics 200 /metrics");

  static Stream<String> addresses() {
    return ADDRESSES.stream();
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void answersAsDescribed(String line) throws IOException {
    String[] parts = line.split(" ");
    HttpResponse<String> answer = SERVER.get(parts[2]);
    assertEquals(Integer.parseInt(parts[1]), answer.statusCode(), answer.body());
    if (parts[1].equals("301")) {
      assertTrue(PagesTest.header(answer, "Location").startsWith("/api/v1/datasets/"));
      return;
    }
    JsonNode operation = CONTRACT.get("paths").get(parts[0]).get("get");
    JsonNode content = resolve(operation.get("responses").get(parts[1])).get("content");
    String type = PagesTest.header(answer, "Content-Type").split(";")[0];
    assertTrue(content.has(type), "%s is sent, %s is described".formatted(type, content));
    JsonNode schema = content.get(type).get("schema");
    if (schema != null) {
      Set<ValidationMessage> faults = schema(schema).validate(YAML.readTree(answer.body()));
      assertEquals(Set.of(), faults);
    }
  }

  @Test
  void describesOnlyAnswersThatCanBeBroughtAbout() {
    Set<String> tried = new TreeSet<>();
    addresses().map(line -> line.split(" ")).forEach(parts -> tried.add(parts[0] + " " + parts[1]));
    Set<String> described = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : CONTRACT.get("paths").properties()) {
      path.getValue()
          .get("get")
          .get("responses")
          .fieldNames()
          .forEachRemaining(status -> described.add(path.getKey() + " " + status));
    }
    // Any path refuses unknown parameters in the same way; and this server is ready.
    described.removeIf(answer -> answer.endsWith(" 400") || answer.endsWith(" 503"));
    described.removeAll(tried);
    assertEquals(Set.of(), described);
  }

  private static JsonSchema schema(JsonNode schema) {
    ObjectNode whole = YAML.createObjectNode();
    whole.set("allOf", YAML.createArrayNode().add(schema));
    whole.set("components", CONTRACT.get("components"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
  }

  private static JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? CONTRACT.at(node.get("$ref").asText().substring(1)) : node;
  }

  private static ObjectNode contract() {
    try {
      return (ObjectNode) YAML.readTree(SERVER.get("/api/openapi.yaml").body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
