package dev.winnow.app;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.run.HarvestMessage;
import dev.winnow.harvest.run.HarvestStep;
import dev.winnow.harvest.run.KeepStep;
import java.util.function.UnaryOperator;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The steps of the pipeline as Camel sees them: each takes a message's body and puts its answer.
 */
final class Steps {

  private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

  private final UnaryOperator<Portal> decided;
  private final HarvestStep harvest;
  private final ScoreStep score;
  private final KeepStep keep;
  private final Rescoring rescoring;
  private final Following following;

  /** Portals get a type by {@code decided}, where their files leave it open. */
  Steps(
      UnaryOperator<Portal> decided,
      HarvestStep harvest,
      ScoreStep score,
      KeepStep keep,
      Timed timed) {
    this.decided = decided;
    this.harvest = harvest;
    this.score = score;
    this.keep = keep;
    this.rescoring = timed.rescoring();
    this.following = timed.following();
  }

  /** What happens without a harvest. */
  record Timed(Rescoring rescoring, Following following) {}

  /** Walks a portal; its batches and its end go to the queue while the walk goes on. */
  Processor harvestInto(String queue) {
    return exchange -> {
      HarvestOrder order = exchange.getMessage().getBody(HarvestOrder.class);
      ProducerTemplate producer = exchange.getContext().createProducerTemplate();
      try (producer) {
        exchange
            .getMessage()
            .setBody(
                harvest.harvest(
                    decided.apply(order.portal()),
                    order.options(),
                    order.progress(),
                    message -> producer.sendBody(queue, message)));
      }
    };
  }

  /** Scores the datasets of a batch; a run's end passes through. */
  Processor score() {
    return exchange -> {
      HarvestMessage message = exchange.getMessage().getBody(HarvestMessage.class);
      exchange.getMessage().setBody(score.score(message));
    };
  }

  /** Keeps a batch, or makes the verdict at a run's end. */
  Processor keep() {
    return exchange -> keep.keep(exchange.getMessage().getBody(HarvestMessage.class));
  }

  /** Finds the copies among what changed. */
  Processor findCopies() {
    return exchange -> {
      long changed = following.findCopies(() -> goesOn(exchange));
      if (changed > 0) {
        LOG.debug("copies: those of {} datasets are others now", changed);
      }
    };
  }

  /** Brings the index up to the store. */
  Processor follow() {
    return exchange -> following.index();
  }

  /** Counts for benchmarks what changed. */
  Processor count() {
    return exchange -> {
      long counted = following.count(() -> goesOn(exchange));
      if (counted > 0) {
        LOG.debug("benchmarks: {} datasets were counted anew", counted);
      }
    };
  }

  /** Makes events of what changed. */
  Processor tell() {
    return exchange -> {
      long told = following.events(() -> goesOn(exchange));
      if (told > 0) {
        LOG.debug("events: {} happened", told);
      }
    };
  }

  /** Makes events of what time alone shows. */
  Processor tellStandings() {
    return exchange -> following.standings();
  }

  /** Rescores what time alone may have changed. */
  Processor rescore() {
    return exchange -> {
      long scored = rescoring.due();
      if (scored > 0) {
        LOG.info("time: {} datasets were scored anew", scored);
      }
    };
  }

  /** Looks at the links that are due, and rescores what came to another result. */
  static Processor checkLinks(LinkChecking links) {
    return exchange -> {
      LinkChecking.Checked checked = links.due();
      if (checked.links().looked() > 0) {
        LOG.info(
            "links: {} looked at on {} hosts, {} came to another result, {} datasets were scored"
                + " anew",
            checked.links().looked(),
            checked.links().hosts(),
            checked.links().changed(),
            checked.scored());
      }
    };
  }

  /** What takes long ends with its batch when the program is closed, and goes on next time. */
  private static boolean goesOn(Exchange exchange) {
    return !exchange.getContext().isStopping();
  }
}
