package hearsay.coreference;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.NameTag;
import hearsay.claim.SourceType;
import hearsay.grammar.Blank;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
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

  /** Of the front matter. */
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?m)^(?:author|byline):[ \\t]*[\"']?(?:[Bb]y )?"
              + "(\\p{Lu}[\\p{L}'’.-]*(?:[ \\t]+\\p{Lu}[\\p{L}'’.-]*){1,3})[\"']?[ \\t]*$");

  /** How many lines may stand above an article's first paragraph. */
  private static final int HEADLINES = 4;

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
    author = body == null ? null : author(article, text, body);
  }

  private static @Nullable Referent author(AnnotatedArticle article, String text, Span body) {
    Matcher stated = AUTHOR.matcher(text).region(0, body.start());
    if (stated.find()) {
      return Referent.of(Blank.join(stated.group(1)), SourceType.PERSON, false);
    }
    Matcher byline = BYLINE.matcher(text).region(body.start(), body.end());
    if (!byline.find()) {
      return nameLine(article, text, body);
    }
    String name = Blank.join(byline.group(1));
    boolean other = byline.find() && !Blank.join(byline.group(1)).equals(name);
    return other ? null : Referent.of(name, SourceType.PERSON, false);
  }

  /** The one person whose name is a line of its own above the article's first paragraph. */
  private static @Nullable Referent nameLine(AnnotatedArticle article, String text, Span body) {
    Referent found = null;
    int start = body.start();
    for (int line = 0; line < HEADLINES && start < body.end(); start = lineEnd(text, start) + 1) {
      Optional<Span> words = Blanks.trim(text, start, lineEnd(text, start));
      if (words.isPresent()) {
        line++;
        Span span = words.get();
        boolean person =
            article.names().stream()
                .anyMatch(tag -> tag.kind() == NameTag.Kind.PERSON && tag.span().equals(span));
        if (person && found == null && span.of(text).indexOf(' ') > 0) {
          found = Referent.of(Blank.join(span.of(text)), SourceType.PERSON, false);
        }
      }
    }
    return found;
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
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
