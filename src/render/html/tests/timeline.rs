//! What a timeline on a page promises.

use super::sample::{document, furniture, timeline};
use super::shape::between;
use super::{links, page, plain, welcome};
use crate::model::document::{Block, Timeline};

fn with(timelines: Vec<Timeline>) -> String {
    let mut document = document(&plain);
    document.blocks = timelines.into_iter().map(|timeline| Block::Timeline(Box::new(timeline))).collect();
    page(&document, &furniture(), &links(&plain))
}

#[test]
fn a_timeline_is_one_picture_with_a_name_and_a_description() {
    let html = welcome();
    let chart = between(&html, "<figure class=\"timeline\">", "</figure>");
    assert!(chart.contains("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"the plan\">"));
    assert!(
        chart.contains("role=\"img\" aria-labelledby=\"_timeline-1\" aria-describedby=\"_timeline-1-text\"")
    );
    assert!(chart.contains("<title id=\"_timeline-1\">the plan</title>"));
    assert!(chart.contains("<desc id=\"_timeline-1-text\">what happens when</desc>"));
    for part in [
        "<p class=\"phase\"><span>phase</span></p>",
        "<p class=\"task\"><span>theirs</span></p>",
        "<g class=\"client\">",
        "<g class=\"provider-done\">",
        "<g class=\"critical\">",
        "<g class=\"stopped\">",
        "<g class=\"milestone\">",
        "<g class=\"today-word\">",
        "promised <tspan class=\"note\">20 de nov.</tspan>",
        "<ul class=\"key\" aria-hidden=\"true\">",
    ] {
        assert_eq!(chart.matches(part).count(), 1, "{part}\n{chart}");
    }
    // Two of fourteen days from the second on.
    assert!(chart.contains("x=\"7.143%\"") && chart.contains("width=\"14.286%\""), "{chart}");
}

#[test]
fn several_timelines_have_names_and_ids_of_their_own() {
    let html = with(vec![timeline(&plain), timeline(&plain)]);
    for once in ["id=\"_timeline-1\"", "id=\"_timeline-2\"", "\"the plan\"", "\"the plan (2)\""] {
        assert_eq!(html.matches(once).count(), 1, "{once}");
    }
}

#[test]
fn a_long_timeline_is_said_once_and_no_rows_are_no_timeline() {
    let mut long = timeline(&plain);
    let row = long.rows[1].clone();
    long.rows.extend(std::iter::repeat_n(row, 100));
    let html = with(vec![long]);
    assert_eq!(html.matches("class=\"slice\"").count(), 3);
    assert_eq!((html.matches("role=\"img\"").count(), html.matches("<svg aria-hidden").count()), (1, 2));
    assert_eq!(html.matches("<i>continued</i>").count(), 2);
    assert_eq!(html.matches("<span>ours</span>").count(), 101);
    let none = Timeline { rows: Vec::new(), ..timeline(&plain) };
    assert!(!with(vec![none]).contains("timeline"));
}
