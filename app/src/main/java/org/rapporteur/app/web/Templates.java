package org.rapporteur.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.rapporteur.app.http.Answer;
import org.rapporteur.app.http.Request;

/** The templates, made into classes when the program was built. */
public final class Templates {
    private static final String HTML = "text/html; charset=utf-8";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The view as a page, or its content alone where that is wanted. */
    public Answer answer(View view, Request request) {
        StringOutput out = new StringOutput();
        engine.render(view.template() + ".jte", Map.of("frame", Frame.of(view, request), "model", view.model()), out);
        return Answer.of(view.status(), HTML, out.toString());
    }
}
