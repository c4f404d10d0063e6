package dev.winnow.app;

import dev.winnow.harvest.run.HarvestMessage;
import dev.winnow.harvest.run.HarvestStep;
import dev.winnow.harvest.run.KeepStep;
import dev.winnow.index.SearchIndex;
import org.apache.camel.Processor;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The steps of the pipeline as Camel sees them: each takes a message's body and puts its answer.
 */
final class Steps {

  private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

  private final HarvestStep harvest;
  private final ScoreStep score;
  private final KeepStep keep;
  private final Rescoring rescoring;
  private final SearchIndex index;

  Steps(
      HarvestStep harvest, ScoreStep score, KeepStep keep, Rescoring rescoring, SearchIndex index) {
    this.harvest = harvest;
    this.score = score;
    this.keep = keep;
    this.rescoring = rescoring;
    this.index = index;
  }

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
                    order.portal(),
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

  /** Brings the index up to the store. */
  Processor follow() {
    return exchange -> index.follow();
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
            "links: {} looked at on {} hosts, {} came to another result, {} datasets were scored anew",
            checked.links().looked(),
            checked.links().hosts(),
            checked.links().changed(),
            checked.scored());
      }
    };
  }
}
