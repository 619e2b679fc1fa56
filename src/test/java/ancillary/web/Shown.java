package ancillary.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A whole answer in lines: as a page shows it, and as the interface gives it. */
final class Shown {

    private static final Pattern VERDICT =
            Pattern.compile("(?s)<article class=\"pages-verdict\" id=\"v(\\d+)\">(.*?)</article>");
    private static final Pattern FINDING =
            Pattern.compile("(?s)govuk-tag--\\w+\">([^<]*)</strong>.*?/policy/criteria/([^\"]*)\"");
    private static final Pattern NEED = Pattern.compile("value=\"open:[^\"#]*#([^\"]*)\"");
    private static final Words WORDS = Words.of(null);

    private Shown() {}

    static List<String> on(String page) {
        String[] verdicts = new String[(int) VERDICT.matcher(page).results().count()];
        VERDICT.matcher(page)
                .results()
                .forEach(each -> verdicts[Integer.parseInt(each.group(1))] = verdict(each.group(2)));
        List<String> lines = new ArrayList<>(List.of(verdicts));
        for (String part : List.of("flags", "dates", "penalties", "next")) {
            Matcher section = Pattern.compile("(?s)<section aria-labelledby=\"" + part + "\">(.*?)</section>")
                    .matcher(page);
            lines.add(part + ": " + (section.find() ? findings(section.group(1)) : List.of()));
        }
        return lines;
    }

    private static String verdict(String article) {
        String word = article.replaceAll("(?s).*pages-tag--large\">(.*?)</strong>.*", "$1");
        String because = article.replaceAll("(?s).*?<p class=\"govuk-body\">(.*?)</p>.*", "$1");
        Matcher needed =
                Pattern.compile("(?s)<div class=\"pages-needed\">(.*?)</div>").matcher(article);
        List<String> needs = needed.find()
                ? NEED.matcher(needed.group(1))
                        .results()
                        .map(each -> each.group(1))
                        .toList()
                : List.of();
        return Site.text(word + ": " + because) + " " + needs + " " + findings(article);
    }

    private static List<String> findings(String html) {
        List<String> findings = new ArrayList<>();
        String[] items = html.split("<li class=\"pages-finding\">");
        for (int i = 1; i < items.length; i++) {
            Matcher item = FINDING.matcher(items[i]);
            findings.add(item.find() ? item.group(2) + " " + Site.text(item.group(1)) : "unreadable");
        }
        return findings;
    }

    /** @param story the case it is the answer to */
    static List<String> of(JsonNode answer, JsonNode story) {
        PlaceNames names = new PlaceNames(WORDS, story);
        List<String> lines = new ArrayList<>();
        for (JsonNode each : answer.path("verdicts")) {
            List<String> needs = new ArrayList<>();
            each.path("needs").forEach(need -> needs.add(need.asText()));
            List<String> findings = findings(each.path("criteria"), "outcome.MET");
            findings.addAll(findings(each.path("beside"), "outcome.MET"));
            lines.add(WORDS.get("verdict." + each.path("verdict").asText()) + ": "
                    + names.in(each.path("because").asText()) + " " + needs + " " + findings);
        }
        lines.add("flags: " + findings(answer.path("flags"), "outcome.MET"));
        lines.add("dates: " + findings(answer.path("dates"), "outcome.MET"));
        lines.add("penalties: " + findings(answer.path("penalties"), "outcome.PENALTY"));
        lines.add("next: " + findings(answer.path("next"), "outcome.NEXT"));
        return lines;
    }

    private static List<String> findings(JsonNode all, String met) {
        List<String> findings = new ArrayList<>();
        for (JsonNode each : all) {
            String outcome = each.path("outcome").asText();
            boolean is = outcome.equals("MET");
            String key = is && each.has("severity")
                    ? "outcome." + each.path("severity").asText()
                    : is ? met : "outcome." + outcome;
            String label =
                    each.has("on") ? WORDS.day(LocalDate.parse(each.path("on").asText())) : WORDS.get(key);
            findings.add(each.path("id").asText() + " " + label);
        }
        return findings;
    }
}
