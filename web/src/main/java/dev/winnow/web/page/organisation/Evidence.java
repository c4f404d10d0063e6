package dev.winnow.web.page.organisation;

import dev.winnow.index.Facet;
import dev.winnow.scoring.benchmark.Gate;
import dev.winnow.web.question.Question;

/** Where the datasets behind a share can be looked at. */
public final class Evidence {
  private Evidence() {}

  /** The search for an organisation's datasets that fail a gate. */
  public static String of(String organisation, Gate gate) {
    return "/?"
        + Question.everything()
            .with(Facet.ORGANISATION, organisation)
            .with(Facet.FAILS, gate.code())
            .toAddress();
  }
}
