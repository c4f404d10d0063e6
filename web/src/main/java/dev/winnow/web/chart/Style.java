package dev.winnow.web.chart;

/** How marks get their looks; each answer begins with a blank, or is empty. */
enum Style {
  /** From the page's style sheet, so that they follow its colours. */
  PAGE {
    @Override
    String of(Ink ink) {
      return " class=\"" + ink.css() + "\"";
    }

    @Override
    String of(Mark.Label label) {
      String anchor =
          switch (label.anchor()) {
            case START -> "";
            case MIDDLE -> " mid";
            case END -> " end";
          };
      String css = (label.strong() ? "strong" : "") + anchor;
      return css.isEmpty() ? "" : " class=\"" + css.strip() + "\"";
    }
  },
  /** From attributes of their own, so that they look the same wherever the file is shown. */
  FILE {
    @Override
    String of(Ink ink) {
      return " " + ink.attributes();
    }

    @Override
    String of(Mark.Label label) {
      String anchor =
          switch (label.anchor()) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
          };
      String look = label.strong() ? "fill=\"#14202a\" font-weight=\"600\"" : "fill=\"#566570\"";
      return " text-anchor=\"" + anchor + "\" " + look + HALO;
    }
  };

  /** Words can be read in front of lines, too. */
  private static final String HALO =
      " paint-order=\"stroke\" stroke=\"#ffffff\" stroke-width=\"3\"";

  abstract String of(Ink ink);

  abstract String of(Mark.Label label);
}
