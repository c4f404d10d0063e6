package dev.winnow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.app.config.PortalFiles;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.Progress;
import dev.winnow.harvest.run.RunReport;
import dev.winnow.portals.Portals;
import dev.winnow.settings.Problem;
import dev.winnow.settings.Problems;
import dev.winnow.settings.SettingsFile;
import dev.winnow.store.run.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.ftpserver.FtpServer;
import org.apache.ftpserver.FtpServerFactory;
import org.apache.ftpserver.ftplet.Authority;
import org.apache.ftpserver.listener.ListenerFactory;
import org.apache.ftpserver.usermanager.impl.BaseUser;
import org.apache.ftpserver.usermanager.impl.ConcurrentLoginPermission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents in a folder and on an FTP server, harvested through the whole pipeline. */
@Tag("integration")
class CamelSourceTest {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");

  @TempDir Path folder;
  private Path inbox;

  @BeforeEach
  void writeDocuments() throws IOException {
    inbox = Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        inbox.resolve("a.json"),
        """
        {"dataset": [{"identifier": "wells", "title": "Wells"},
                     {"identifier": "ponds", "title": "Ponds"}]}
        """);
    Files.writeString(
        inbox.resolve("b.json"),
        "{\"dataset\": [{\"identifier\": \"rivers\", \"title\": \"Rivers\"}]}");
  }

  @Test
  void everyFileOfAFolderIsReadAndLeftWhereItIs() throws IOException {
    RunReport report = harvest("file:" + inbox + "?noop=true&sortBy=file:name", "datajson");
    assertEquals(Verdict.COMPLETE, report.verdict(), report.reason());
    assertEquals(3, report.seen());
    assertTrue(Files.exists(inbox.resolve("a.json")));
  }

  @Test
  void aDocumentThatCannotBeReadIsAFaultAndNoEnd() throws IOException {
    Files.writeString(inbox.resolve("0.json"), "<html>not found</html>");
    RunReport report = harvest("file:" + inbox + "?noop=true&sortBy=file:name", "datajson");
    assertEquals(3, report.seen(), report.reason());
    assertEquals(Map.of("unparsable", 1L), report.faultsByKind());
  }

  @Test
  void filesThatAreTakenAwayAreAStreamWithoutAnEnd() throws IOException {
    RunReport report = harvest("file:" + inbox + "?delete=true", "datajson");
    assertEquals(Verdict.PARTIAL, report.verdict());
    assertEquals(3, report.seen());
    assertTrue(report.reason().contains("a stream has no end"), report.reason());
    assertTrue(Files.notExists(inbox.resolve("a.json")));
  }

  @Test
  void anEmptyFolderIsNoEmptyCatalogue() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    RunReport report = harvest("file:" + empty + "?noop=true", "datajson");
    assertEquals(Verdict.FAILED, report.verdict());
    assertTrue(report.reason().contains("there is no document at"), report.reason());
  }

  @Test
  void filesOnAnFtpServerAreReadByAMapping() throws Exception {
    FtpServer server = ftp();
    try {
      int port = port(server);
      RunReport report =
          harvest(
              "ftp://reader@127.0.0.1:"
                  + port
                  + "/?password=RAW(fish)&passiveMode=true&noop=true&binary=true",
              "mapping",
              "mapping: {items: /dataset, id: /identifier, fields: {title: /title}}\n");
      assertEquals(Verdict.COMPLETE, report.verdict(), report.reason());
      assertEquals(3, report.seen());
    } finally {
      server.stop();
    }
  }

  @Test
  void whereTheNetworkIsClosedNoOtherMachineIsAsked() throws IOException {
    RunReport report = harvest("ftp://files.norrby.example/?noop=true", "datajson");
    assertEquals(Verdict.FAILED, report.verdict());
    assertEquals(Map.of("address-not-allowed", 1L), report.faultsByKind());
  }

  @Test
  void theFileMustSayWhereFromAndReadAsWhat() {
    Problems problems = new Problems();
    PortalFiles.read(
        "p",
        SettingsFile.parse("p.yaml", "type: camel\nurl: https://x.example/\n", Map.of(), problems),
        Portals.all().types());
    assertEquals(
        List.of(
            "p.yaml: the key 'settings.endpoint' is missing; add 'endpoint: …'",
            "p.yaml: the key 'settings.reads' is missing; add 'reads: …'"),
        problems.list().stream().map(Problem::toString).toList());
  }

  private FtpServer ftp() throws Exception {
    FtpServerFactory factory = new FtpServerFactory();
    ListenerFactory listener = new ListenerFactory();
    listener.setServerAddress("127.0.0.1");
    listener.setPort(0);
    factory.addListener("default", listener.createListener());
    BaseUser user = new BaseUser();
    user.setName("reader");
    user.setPassword("fish");
    user.setHomeDirectory(inbox.toString());
    user.setAuthorities(List.<Authority>of(new ConcurrentLoginPermission(5, 5)));
    factory.getUserManager().save(user);
    FtpServer server = factory.createServer();
    server.start();
    return server;
  }

  private static int port(FtpServer server) {
    return ((org.apache.ftpserver.impl.DefaultFtpServer) server).getListener("default").getPort();
  }

  private RunReport harvest(String endpoint, String reads, String... more) throws IOException {
    String yaml =
        "type: camel\nurl: https://files.norrby.example/in\nsettings:\n  endpoint: \"%s\"\n  reads: %s\n%s"
            .formatted(endpoint, reads, String.join("", more));
    Path config = Files.createDirectories(folder.resolve("config"));
    Files.writeString(config.resolve("winnow.yaml"), "network: loopback\n");
    Problems problems = new Problems();
    Optional<Portal> portal =
        PortalFiles.read(
            "inbox",
            SettingsFile.parse("inbox.yaml", yaml, Map.of(), problems),
            Portals.all().types());
    assertEquals(List.of(), problems.list());
    try (Parts parts =
            TestParts.with(CONFIG, folder.resolve("data"), List.of(portal.orElseThrow()));
        Harvesting harvesting = Harvesting.start(parts, List.of())) {
      return harvesting
          .harvest(portal.orElseThrow(), HarvestOptions.ALL, Progress.NONE)
          .orElseThrow();
    }
  }
}
