package org.kabar.read;

import java.io.IOException;
import org.kabar.model.Article;
import org.kabar.model.Origin;
import org.kabar.model.Reading;
import org.kabar.model.Text;

/** A plain text file: one article, its text untouched. */
final class TextFormat implements Format {

    private final Limits limits;

    TextFormat(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean read(Input input, ReadingSink sink) throws IOException {
        return switch (Document.of(input, limits)) {
            case Document.Unreadable unreadable -> sink.accept(unreadable.of(input));
            case Document.Characters readable ->
                    sink.accept(
                            new Reading.OfArticle(
                                    Origin.file(input.name()),
                                    new Article(
                                            input.id(),
                                            input.metadata(),
                                            Text.of(readable.text()))));
        };
    }
}
