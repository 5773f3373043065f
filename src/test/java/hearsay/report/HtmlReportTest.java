package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.article.Article;
import hearsay.claim.Claim;
import hearsay.claim.MadeClaim;
import hearsay.claim.SourceType;
import hearsay.claim.Stance;
import hearsay.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HtmlReportTest {
  private static final String HOSTILE =
      "</script><script>alert(1)</script> {{script}} <!-- it is so";

  private static Claim claim(String doc, String text) {
    return MadeClaim.in(doc, text).article("T", null, "2025-03-01").says("it is so");
  }

  private static String page(List<Claim> claims, Map<String, Article> articles, String title) {
    List<HtmlReport.Page> pages =
        new HtmlReport(title, "1.0", 10).pages(claims, articles, "report.html");
    assertThat(pages).hasSize(1);
    return pages.get(0).html();
  }

  private static JsonNode data(String html) {
    Matcher data =
        Pattern.compile("<script type=\"application/json\" id=\"data\">([^<]*)</script>")
            .matcher(html);
    assertThat(data.find()).isTrue();
    try {
      return new ObjectMapper().readTree(data.group(1));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void holds_the_records_and_the_texts_that_they_are_of() {
    Article article = Article.of("a", "😀 it is so", null);

    JsonNode data = data(page(List.of(claim("a", article.text())), Map.of("a", article), "T"));

    assertThat(data.at("/claims/0/content/text").asText()).isEqualTo("it is so");
    assertThat(data.at("/claims/0/content/spans/0/0").asInt()).isEqualTo(2);
    assertThat(data.at("/articles/0/text").asText()).isEqualTo("😀 it is so");
    assertThat(data.at("/articles/0/body").asInt()).isZero();
  }

  @Test
  void leaves_out_a_text_that_the_claims_are_not_of() {
    Article edited = Article.of("a", "Now it is so", null);

    JsonNode data = data(page(List.of(claim("a", "it is so")), Map.of("a", edited), "T"));

    assertThat(data.path("claims")).hasSize(1);
    assertThat(data.path("articles")).isEmpty();
  }

  @Test
  void lets_nothing_that_an_article_has_written_end_its_element() {
    Article article = Article.of("a", HOSTILE, null);

    String html = page(List.of(claim("a", HOSTILE)), Map.of("a", article), HOSTILE);

    assertThat(data(html).at("/articles/0/text").asText()).isEqualTo(HOSTILE);
    assertThat(html).doesNotContain("<script>alert").doesNotContain("<!-- it");
    assertThat(html).contains("<title>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &#123;");
    assertThat(html.split("<script", -1)).hasSize(3);
  }

  @Test
  void runs_its_own_script_and_style_by_their_hashes_and_loads_nothing() {
    String html = page(List.of(), Map.of(), "T");

    Matcher policy = Pattern.compile("Policy\" content=\"([^\"]*)\"").matcher(html);
    assertThat(policy.find()).isTrue();
    assertThat(policy.group(1))
        .isEqualTo(
            "default-src 'none'; script-src '%s'; style-src '%s'; img-src data:; base-uri 'none';"
                    .formatted(hash(html, "script"), hash(html, "style"))
                + " form-action 'none'");
    assertThat(html).doesNotContainPattern("(?:src|href)=\"(?!#|data:,)");
    assertThat(html).doesNotContainPattern("\\{\\{[a-z]+\\}\\}");
  }

  private static String hash(String html, String element) {
    int from = html.indexOf("<" + element + ">") + element.length() + 2;
    String code = html.substring(from, html.indexOf("</" + element + ">", from));
    byte[] digest = Sha256.of(code.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void parts_many_claims_into_pages_between_articles() {
    List<Claim> claims = new ArrayList<>();
    for (String doc : List.of("a", "a", "a", "b", "b", "c", "d", "d", "d", "d", "d", "d")) {
      claims.add(claim(doc, "it is so"));
    }

    List<HtmlReport.Page> pages =
        new HtmlReport("T", "1.0", 4).pages(claims, Map.of(), "x.report.html");

    assertThat(pages)
        .extracting(HtmlReport.Page::fileName)
        .containsExactly("x.report.html", "x.report-2.html", "x.report-3.html", "x.report-4.html");
    assertThat(pages)
        .extracting(page -> data(page.html()).path("claims").size())
        .containsExactly(3, 3, 4, 2);
    assertThat(pages.get(1).html())
        .contains("<a href=\"./x.report-2.html\" aria-current=\"page\">2</a>")
        .contains("<a href=\"./x.report-3.html\">3</a>")
        .contains("3 of 12 claims in 2 articles, published 2025-03-01");
  }

  @Test
  void counts_the_claims_of_all_pages_on_the_first() {
    String text = "Nes Bank said it is so for €5 million in 2024";
    Claim other =
        MadeClaim.in("b", text)
            .article("T", "Post", "2025-03-02")
            .by("Nes Bank", "Nes Bank", SourceType.ORGANIZATION)
            .cue("said", Stance.ASSERT)
            .organization("Nes Bank")
            .date("2024", "2024")
            .money("€5 million", "5000000", "EUR")
            .says("it is so for €5 million in 2024");

    List<HtmlReport.Page> pages =
        new HtmlReport("T", "1.0", 1)
            .pages(List.of(claim("a", "it is so"), other), Map.of(), "x.html");

    JsonNode first = data(pages.get(0).html());
    assertThat(first.path("pages").toString()).isEqualTo("[\"x.html\",\"x-2.html\"]");
    assertThat(first.path("others").toString())
        .isEqualTo(
            "[{\"doc\":\"b\",\"title\":\"T\",\"publisher\":\"Post\",\"published\":\"2025-03-02\","
                + "\"source\":{\"name\":\"Nes Bank\",\"type\":\"organization\"},"
                + "\"cue\":{\"stance\":\"assert\"},\"organizations\":[{\"name\":\"Nes Bank\"}],"
                + "\"dates\":[{\"value\":\"2024\"}],"
                + "\"money\":[{\"amount\":5000000,\"currency\":\"EUR\"}]}]");
    assertThat(data(pages.get(1).html()).has("others")).isFalse();
    assertThat(data(page(List.of(other), Map.of(), "T")).has("pages")).isFalse();
  }

  @Test
  void tells_of_a_claim_that_is_repeated_on_another_page() {
    List<HtmlReport.Page> pages =
        new HtmlReport("T", "1.0", 1)
            .pages(
                List.of(claim("a", "it is so"), claim("b", "it is so"), claim("b", "it is so")),
                Map.of(),
                "x.html");

    JsonNode second = data(pages.get(1).html());
    assertThat(second.path("groups").toString()).isEqualTo("[[0]]");
    assertThat(second.at("/away/0"))
        .extracting(claim -> claim.path("page").asText())
        .containsExactly("x.html", "x-3.html");
    assertThat(second.at("/away/0/0/content/text").asText()).isEqualTo("it is so");
    assertThat(data(pages.get(0).html()).path("repeated").asInt()).isEqualTo(1);
  }
}
