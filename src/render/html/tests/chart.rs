//! What a chart on a page promises.

use super::sample::{document, furniture};
use super::shape::between;
use super::{links, page, plain};
use crate::model::document::{Bar, Block, Chart, Drawing};

fn chart(title: &str, labels: [&str; 2]) -> Block {
    let bar = |(label, count): (&str, usize)| Bar { label: label.into(), count, words: count.to_string() };
    let bars = labels.into_iter().zip([3, 0]).map(bar).collect();
    let description = format!("{}: 3; {}: 0", labels[0], labels[1]);
    Block::Chart(Box::new(Chart { title: title.into(), description, drawing: Drawing::Bars { bars } }))
}

fn with(blocks: Vec<Block>) -> String {
    let mut document = document(&plain);
    document.blocks = blocks;
    page(&document, &furniture(), &links(&plain))
}

#[test]
fn a_chart_is_one_picture_with_a_name_and_its_figures_in_words() {
    let html = with(vec![chart("How \"many\"", ["<b>At once</b>", "Never"]), chart("Again", ["0", "1"])]);
    let first = between(&html, "<figure class=\"chart\">", "</figure>");
    for part in [
        "role=\"img\" aria-labelledby=\"_chart-1\" aria-describedby=\"_chart-1-text\"",
        "<title id=\"_chart-1\">How &quot;many&quot;</title>",
        "<desc id=\"_chart-1-text\">&lt;b&gt;At once&lt;/b&gt;: 3; Never: 0</desc>",
        "<span>&lt;b&gt;At once&lt;/b&gt;</span>",
        "<g class=\"amount\">",
    ] {
        assert_eq!(first.matches(part).count(), 1, "{part}\n{first}");
    }
    assert_eq!(first.matches("<rect").count(), 1, "nothing is drawn for nobody");
    assert!(html.contains("id=\"_chart-2\"") && !first.contains("style="));
}
