package dev.winnow.web.page.organisation;

import dev.winnow.index.Facet;
import dev.winnow.scoring.benchmark.GateShare;
import dev.winnow.web.question.Question;
import java.util.Optional;

/** Where the datasets behind a share can be looked at. */
public final class Evidence {
  private Evidence() {}

  /** The search for an organisation's datasets that fail a gate; empty when none does. */
  public static Optional<String> of(String organisation, GateShare share) {
    Question failing =
        Question.everything()
            .with(Facet.ORGANISATION, organisation)
            .with(Facet.FAILS, share.gate().code());
    return share.failing() > 0 ? Optional.of("/?" + failing.toAddress()) : Optional.empty();
  }
}
