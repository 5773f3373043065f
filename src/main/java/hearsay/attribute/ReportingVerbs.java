package hearsay.attribute;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where an article has a verb of speech or thought. */
final class ReportingVerbs {
  private static final String RESOURCE = "reporting-verbs.txt";
  private final Set<String> lemmas;

  ReportingVerbs() {
    try (InputStream in =
        Objects.requireNonNull(ReportingVerbs.class.getResourceAsStream(RESOURCE))) {
      lemmas =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** The starts of the verbs, in UTF-16 units of the article's text. */
  NavigableSet<Integer> places(AnnotatedArticle article) {
    NavigableSet<Integer> places = new TreeSet<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.tag().startsWith("VB") && lemmas.contains(token.lemma())) {
          places.add(token.span().start());
        }
      }
    }
    return places;
  }
}
