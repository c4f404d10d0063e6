package dev.winnow.scoring.metrics.fetch;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import java.net.URI;
import java.util.List;

/** Whether every file has an address that leads to the file itself. */
public final class DownloadAddressMetric implements Metric {

  private static final double BY_PAGE = 0.4;

  @Override
  public String id() {
    return "download-address";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    if (dataset.distributions().isEmpty()) {
      return Files.none(id()).fixedBy(Who.PUBLISHER, Message.of("fix.files"));
    }
    List<Distribution> files =
        dataset.distributions().stream().filter(file -> !Files.isService(file)).toList();
    if (files.isEmpty()) {
      return services(dataset.distributions());
    }
    int direct = 0;
    int byPage = 0;
    for (Distribution file : files) {
      if (file.downloadUrl().isUnderstood()) {
        direct++;
      } else if (file.accessUrl().isUnderstood()) {
        byPage++;
      }
    }
    double share = (direct + BY_PAGE * byPage) / files.size();
    if (direct == files.size()) {
      return Measurement.declared(id(), 1, Message.of("download-address.all", direct))
          .because(evidence(files));
    }
    String key = direct + byPage == 0 ? "download-address.none" : "download-address.some";
    return Measurement.declared(id(), share, Message.of(key, direct, files.size()))
        .because(evidence(files))
        .fixedBy(Who.PUBLISHER, Message.of("fix.download-address"));
  }

  private Measurement services(List<Distribution> services) {
    long reachable =
        services.stream()
            .filter(
                one ->
                    one.bestUrl().isUnderstood()
                        || one.accessService().isPresent()
                            && one.accessService().get().endpointUrl().isUnderstood())
            .count();
    double share = (double) reachable / services.size();
    Message reason = Message.of("download-address.services", reachable, services.size());
    Measurement answer = Measurement.declared(id(), share, reason).because(evidence(services));
    return share < 1 ? answer.fixedBy(Who.PUBLISHER, Message.of("fix.download-address")) : answer;
  }

  /** The first one that is not as it should be, else the first. */
  private static Evidence evidence(List<Distribution> files) {
    Distribution shown =
        files.stream()
            .filter(file -> !file.downloadUrl().isUnderstood())
            .findFirst()
            .orElse(files.getFirst());
    return shown.downloadUrl().isStated()
        ? Evidence.of("dcat:downloadURL", shown.downloadUrl(), URI::toString)
        : Evidence.of("dcat:accessURL", shown.accessUrl(), URI::toString);
  }
}
