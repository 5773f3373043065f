package hearsay.resolve;

import hearsay.annotate.AnnotatedArticle;
import hearsay.claim.SourceType;
import hearsay.text.Span;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who says "I" outside quotation marks: in an interview whose answers begin with a name ("Orlova:
 * By my own mistake."), the one named; else the author, where a line says "by" and one name.
 */
final class FirstPerson {
  private static final Pattern LABEL =
      Pattern.compile("(?m)^[ \\t]*(\\p{Lu}[\\p{L}'’.&-]*(?: \\p{Lu}[\\p{L}'’.&-]*){0,3}):[ \\t]");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?m)^[^\\p{L}\\n]*(?:[Bb]y|BY|[Pp]osted by|[Ww]ritten by)[ \\t]+"
              + "(\\p{Lu}[\\p{L}'’.-]*(?:[ \\t]+\\p{Lu}[\\p{L}'’.-]*){1,3})[ \\t]*(?=$|[,|\\n])");

  /** How many labels make an interview. */
  private static final int INTERVIEW = 4;

  private record Answer(int offset, String label) {}

  private final NavigableMap<Integer, Answer> answers = new TreeMap<>();
  private final SpanIndex<NamedMention> named;
  private final @Nullable Referent author;

  FirstPerson(AnnotatedArticle article, SpanIndex<NamedMention> named) {
    this.named = named;
    Span body = article.article().body();
    String text = article.article().text();
    Matcher label = LABEL.matcher(text);
    if (body != null) {
      label.region(body.start(), body.end());
      while (label.find()) {
        answers.put(label.start(1), new Answer(label.start(1), label.group(1)));
      }
    }
    author = body == null ? null : author(text, body);
  }

  private static @Nullable Referent author(String text, Span body) {
    Matcher byline = BYLINE.matcher(text).region(body.start(), body.end());
    if (!byline.find()) {
      return null;
    }
    String name = Blank.join(byline.group(1));
    boolean other = byline.find() && !Blank.join(byline.group(1)).equals(name);
    return other ? null : Referent.of(name, SourceType.PERSON, false);
  }

  /** Who says "I" at the offset; empty where the text does not tell. */
  Optional<Referent> at(int offset, String text) {
    if (answers.size() < INTERVIEW) {
      return Optional.ofNullable(author);
    }
    Map.Entry<Integer, Answer> last = answers.floorEntry(offset);
    boolean inParagraph = last != null && text.substring(last.getKey(), offset).indexOf('\n') < 0;
    return inParagraph ? person(last.getValue()) : Optional.empty();
  }

  private Optional<Referent> person(Answer answer) {
    Span label = new Span(answer.offset(), answer.offset() + answer.label().length());
    return named.touching(label).stream()
        .map(NamedMention::referent)
        .filter(referent -> referent.type() == SourceType.PERSON)
        .findFirst();
  }
}
