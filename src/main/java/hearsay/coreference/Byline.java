package hearsay.coreference;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.NameTag;
import hearsay.claim.SourceType;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.LineBreaks;
import hearsay.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who wrote an article, by its front matter, by a line that says "by", or by a line of a name. */
final class Byline {
  private static final String NAME = "(\\p{Lu}[\\p{L}'’.-]*(?:[ \\t]+\\p{Lu}[\\p{L}'’.-]*){1,3})";

  private static final Pattern BY =
      Pattern.compile(
          "(?m)^[^\\p{L}\\n]*"
              + CoreferenceWords.LISTS.oneOf("byline")
              + "[ \\t]+"
              + NAME
              + "[ \\t]*(?=$|[,|\\n])");

  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "(?m)^"
              + CoreferenceWords.LISTS.oneOf("author-key")
              + ":[ \\t]*[\"']?(?:[Bb]y )?"
              + NAME
              + "[\"']?[ \\t]*$");

  private static final Pattern SENTENCE_END = Pattern.compile("[\\p{Ll}\\d][.!][\"”’']?$");

  /** How many lines may stand above an article's first paragraph. */
  private static final int HEADLINES = 4;

  private Byline() {}

  /** The author; empty where the article names none, or two. */
  static Optional<Referent> author(AnnotatedArticle article) {
    Span body = article.article().body();
    if (body == null) {
      return Optional.empty();
    }
    String text = article.article().text();
    Matcher stated = FRONT_MATTER.matcher(text).region(0, body.start());
    if (stated.find()) {
      return Optional.of(person(stated.group(1)));
    }
    Matcher by = BY.matcher(text).region(body.start(), body.end());
    if (!by.find()) {
      return nameLine(article, text, body);
    }
    Referent author = person(by.group(1));
    return by.find() && !person(by.group(1)).equals(author)
        ? Optional.empty()
        : Optional.of(author);
  }

  /** The first person whose full name is a line of its own above the first paragraph. */
  private static Optional<Referent> nameLine(AnnotatedArticle article, String text, Span body) {
    int start = body.start();
    for (int line = 0; line < HEADLINES && start < body.end(); ) {
      int end = LineBreaks.lineEnd(text, start);
      Optional<Span> words = Blanks.trim(text, start, end);
      if (words.isPresent()) {
        line++;
        if (words.get().of(text).indexOf(' ') > 0 && isPerson(article, words.get())) {
          return words.map(span -> person(span.of(text)));
        }
        // What stands below is no headline.
        if (SENTENCE_END.matcher(words.get().of(text)).find()) {
          return Optional.empty();
        }
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private static boolean isPerson(AnnotatedArticle article, Span line) {
    return article.names().stream()
        .anyMatch(tag -> tag.kind() == NameTag.Kind.PERSON && tag.span().equals(line));
  }

  private static Referent person(String name) {
    return Referent.of(Blanks.join(name), SourceType.PERSON, false);
  }
}
