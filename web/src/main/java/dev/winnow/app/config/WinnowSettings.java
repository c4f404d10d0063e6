package dev.winnow.app.config;

import dev.winnow.catalogue.HarvestRules;
import dev.winnow.links.LinkSettings;
import dev.winnow.settings.Problems;
import dev.winnow.settings.Settings;
import dev.winnow.settings.SettingsFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in winnow.yaml.
 *
 * @param server where pages and API are served
 * @param store where the store is; empty for a file in the data folder
 * @param network what may be asked for
 * @param queue the Camel endpoint between harvest and score
 * @param contact an address about this harvester, told to portals in the User-Agent
 * @param harvest how portals are harvested that do not say otherwise
 * @param rescoreEvery how often datasets are rescored whose score time alone may have changed
 * @param links how links are looked at
 * @param mail how mails to people go out
 */
public record WinnowSettings(
    Server server,
    Optional<Database> store,
    Network network,
    String queue,
    String contact,
    HarvestRules harvest,
    Duration rescoreEvery,
    LinkSettings links,
    MailSettings mail) {

  private static final String DEFAULT_QUEUE = "seda:score?size=8&blockWhenFull=true";
  private static final String DEFAULT_CONTACT = "https://github.com/winnow-catalogue/winnow";

  /**
   * Where pages and API are served.
   *
   * @param host the address to bind to
   * @param port from 0 to 65535; 0 takes a free one
   * @param publicUrl how the world reaches it, for links in feeds and mails; empty for the bound
   *     address
   * @param behindProxy whether a proxy before it says for whom a request is
   */
  public record Server(String host, int port, Optional<URI> publicUrl, boolean behindProxy) {}

  /** A database: its JDBC address and user; the password comes from WINNOW_STORE_PASSWORD. */
  public record Database(String url, String user, String password) {}

  /**
   * What may be asked for.
   *
   * @param loopbackOnly whether every address outside this machine is refused
   * @param connect hosts that are reached at another "address:port", as curl's --connect-to
   * @param allow private hosts, written "host:port", that may be asked although they are private
   */
  public record Network(boolean loopbackOnly, Map<String, String> connect, List<String> allow) {

    public Network {
      connect = Map.copyOf(connect);
      allow = List.copyOf(allow);
    }
  }

  /**
   * The same settings for a demo: nothing outside this machine is asked, the store is a file, mails
   * are written into a folder, and links are looked at without sparing their invented hosts.
   */
  public WinnowSettings forDemo(Path mails, Map<String, String> connect) {
    return new WinnowSettings(
        server,
        Optional.empty(),
        new Network(true, connect, List.of()),
        DEFAULT_QUEUE,
        contact,
        harvest,
        rescoreEvery,
        links.atOnce(Duration.ofSeconds(20)),
        new MailSettings(
            Optional.of(new MailSettings.Folder(mails)),
            "Winnow demo <demo@winnow.invalid>",
            mail.morning()));
  }

  /** Reads the file; without one everything has its default. */
  public static WinnowSettings read(Path file, Map<String, String> environment, Problems problems) {
    Settings settings =
        Files.exists(file)
            ? SettingsFile.read(file, environment, problems)
            : SettingsFile.parse(file.toString(), "", environment, problems);
    WinnowSettings read =
        new WinnowSettings(
            server(settings.child("server")),
            database(settings.child("store")),
            network(settings),
            settings.text("queue").orElse(DEFAULT_QUEUE),
            settings.text("contact").orElse(DEFAULT_CONTACT),
            harvest(settings.child("harvest")),
            duration(settings.child("rescore"), "every").orElse(Duration.ofMinutes(10)),
            LinkKeys.read(settings.child("links")),
            MailKeys.read(settings.child("mail")));
    settings.done();
    return read;
  }

  private static HarvestRules harvest(Settings settings) {
    HarvestRules rules = Rules.read(settings, HarvestRules.DEFAULT);
    settings.done();
    return rules;
  }

  private static Server server(Settings settings) {
    Server server =
        new Server(
            settings.text("host").orElse("127.0.0.1"),
            settings.value("port", "a port from 0 to 65535", WinnowSettings::port).orElse(8080),
            settings.value("publicUrl", "a web address", URI::create),
            settings.choice("behindProxy", Map.of("true", true, "false", false)).orElse(false));
    settings.done();
    return server;
  }

  private static int port(String text) {
    int port = Integer.parseInt(text);
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("out of range");
    }
    return port;
  }

  private static Optional<Database> database(Settings settings) {
    Optional<String> url = settings.text("url");
    String user = settings.text("user").orElse("");
    if (settings.keys().contains("password")) {
      settings.problem(
          "password", "a password does not belong in a file; set WINNOW_STORE_PASSWORD instead");
    }
    String password = settings.text("password").orElse("");
    settings.done();
    return url.map(address -> new Database(address, user, password));
  }

  /** Either "network: loopback" or a mapping with mode, connect and allow. */
  private static Network network(Settings settings) {
    Map<String, Boolean> modes = Map.of("loopback", true, "open", false);
    if (!settings.isMapping("network")) {
      return new Network(settings.choice("network", modes).orElse(false), Map.of(), List.of());
    }
    Settings network = settings.child("network");
    boolean loopback =
        settings
            .override("network")
            .map(mode -> mode.equals("loopback"))
            .orElseGet(() -> network.choice("mode", modes).orElse(false));
    Settings connect = network.child("connect");
    Map<String, String> targets = new LinkedHashMap<>();
    connect.keys().forEach(host -> connect.text(host).ifPresent(to -> targets.put(host, to)));
    Network read = new Network(loopback, targets, network.texts("allow"));
    network.choice("mode", modes);
    network.done();
    return read;
  }

  private static Optional<Duration> duration(Settings settings, String key) {
    Optional<Duration> read =
        settings.value(key, "a duration such as 10m, 6h or 1d", Durations::parse);
    settings.done();
    return read;
  }
}
