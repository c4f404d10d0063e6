package dev.winnow.web.site;

import dev.winnow.web.http.Reply;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;

/** Renders the templates, which are compiled with the program. */
public final class Renderer {
  private static final int USUAL_SIZE = 64 * 1024;

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /** Sends the page that a template makes of a value. */
  public void send(Context context, String template, Object page) {
    context.header("Vary", "Accept-Language, Cookie");
    Reply.send(context, "text/html; charset=utf-8", render(template, page));
  }

  /** The page that a template makes of a value. */
  byte[] render(String template, Object page) {
    Utf8ByteOutput output = new Utf8ByteOutput(USUAL_SIZE);
    engine.render("page/" + template + ".jte", page, output);
    return output.toByteArray();
  }
}
