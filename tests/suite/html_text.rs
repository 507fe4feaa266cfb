//! The text of a page's document, as its reader sees it: that of the `article`, tags taken out.

/// The text of the `article` of a page, without its charts.
pub(crate) fn document_text(page: &str) -> String {
    let start = page.find("<article").unwrap_or_else(|| panic!("no article in the page"));
    let end = page.rfind("</article>").unwrap();
    let mut out = String::new();
    let mut rest = &page[start..end];
    while let Some((before, chart)) = next_chart(rest) {
        out.push_str(&text(before));
        rest = chart.split_once("</figure>").unwrap().1;
    }
    out + &text(rest)
}

/// The text of the charts of a page: pictures, whose words stand in a table beside them.
pub(crate) fn chart_text(page: &str) -> String {
    let mut out = String::new();
    let mut rest = page;
    while let Some((_, chart)) = next_chart(rest) {
        let (chart, after) = chart.split_once("</figure>").unwrap();
        out.push_str(&text(chart));
        rest = after;
    }
    out
}

/// What stands before the next chart, and what from it on.
fn next_chart(page: &str) -> Option<(&str, &str)> {
    let starts = ["<figure class=\"timeline\">", "<figure class=\"chart\">"];
    starts.iter().filter_map(|start| page.split_once(start)).min_by_key(|(before, _)| before.len())
}

/// The text of a piece of HTML; a space stands for every tag that ends a line.
pub(crate) fn text(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        out.push_str(&decode(&rest[..open]));
        let close = rest[open..].find('>').map_or(rest.len(), |at| open + at + 1);
        let tag = rest[open + 1..close].trim_start_matches('/');
        let name = tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        if !matches!(name, "a" | "strong" | "em" | "del" | "s" | "code" | "span" | "wbr" | "b" | "i") {
            out.push('\n');
        }
        rest = &rest[close..];
        // What stands in scripts and style sheets is no text.
        if let Some(end) = ["script", "style"].iter().find(|own| **own == name).map(|own| format!("</{own}>"))
        {
            rest = rest.find(&end).map_or("", |at| &rest[at + end.len()..]);
        }
    }
    out.push_str(&decode(rest));
    out
}

fn decode(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        out.push_str(&rest[..start]);
        let end = rest[start..].find(';').map_or(rest.len() - 1, |at| start + at);
        let name = &rest[start + 1..end];
        let decoded = match name {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            "nbsp" => Some('\u{a0}'),
            _ => {
                let hex = name.strip_prefix("#x").and_then(|digits| u32::from_str_radix(digits, 16).ok());
                hex.or_else(|| name.strip_prefix('#')?.parse().ok()).and_then(char::from_u32)
            }
        };
        match decoded {
            Some(c) => out.push(c),
            None => panic!("unknown entity &{name};"),
        }
        rest = &rest[end + 1..];
    }
    out + rest
}

/// A text without its blanks and line ends, for comparing what two layouts say.
pub(crate) fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{ad}' && *c != '\u{200b}' && *c != '\u{2060}')
        .collect()
}
