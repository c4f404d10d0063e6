package dev.winnow.web.page.organisation;

import dev.winnow.index.Facet;
import dev.winnow.scoring.benchmark.Gate;
import dev.winnow.web.question.Question;
import java.util.Optional;

/** Where the datasets behind a share can be looked at. */
public final class Evidence {
  private Evidence() {}

  /** The search for an organisation's datasets that fail a gate; empty where there is no such. */
  public static Optional<String> of(String organisation, Gate gate) {
    Question mine = Question.everything().with(Facet.ORGANISATION, organisation);
    Optional<Question> failing =
        switch (gate) {
          case NO_LICENCE -> Optional.of(mine.with(Facet.OPENNESS, "unknown"));
          case OVERDUE -> Optional.of(mine.with(Facet.FRESHNESS, "overdue"));
          case NOT_MACHINE_READABLE, DEAD_ADDRESS -> Optional.empty();
        };
    return failing.map(question -> "/?" + question.toAddress());
  }
}
