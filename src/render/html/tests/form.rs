//! What forms promise: each question one group, each field a label, names and values as answers hold them.

use super::sample::{document, furniture, theme};
use super::shape::{between, text};
use crate::model::document::Block;
use crate::render::html::{PageLinks, Pages};

fn html(blocks: Vec<Block>) -> String {
    let document = crate::model::document::Document { blocks, ..document(&str::to_owned) };
    let (furniture, links) = (furniture(), PageLinks { assets: "assets/".into(), ..PageLinks::default() });
    let pages = Pages::new(&theme(), &furniture.look).unwrap();
    let page = super::internal(&document, &furniture, &links);
    pages.document(&page).unwrap()
}

fn form() -> String {
    html(vec![Block::Form(super::sample::form(&str::to_owned))])
}

/// The values of an attribute, in order.
fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    let mark = format!(" {attribute}=\"");
    html.split(&mark).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn each_question_is_one_group_with_a_legend_or_one_field_with_a_label() {
    let html = form();
    let form = between(&html, "<form", "</form>");
    let groups: Vec<&str> = form.split("<fieldset").skip(1).collect();
    assert_eq!(groups.len(), 4);
    for group in &groups {
        let group = group.split("</fieldset>").next().unwrap();
        assert_eq!(group.matches("<legend").count(), 1);
        assert!(text(between(group, "<legend", "</legend>")).contains("How was it?"));
        let names = values(group, "name");
        assert!(names.len() > 1 && names.iter().all(|name| *name == names[0]), "{names:?}");
        // Each field stands in a label of its own, which has words.
        let labels: Vec<&str> = group.split("<label").skip(1).collect();
        assert_eq!(labels.len(), names.len());
        for label in labels {
            let label = label.split("</label>").next().unwrap();
            assert_eq!(label.matches("<input").count(), 1);
            assert!(!text(label.split_once('>').unwrap().1).trim().is_empty(), "{label}");
        }
    }
    assert!(form.contains("<label class=\"ask\" for=\"_follow-up_words\">"));
    assert!(form.contains("<textarea id=\"_follow-up_words\" name=\"words\" rows=\"4\""));
}

#[test]
fn names_and_values_are_what_answers_hold() {
    let html = form();
    let form = between(&html, "<form", "</form>");
    let inputs: Vec<(&str, &str, &str)> = form
        .split("<input")
        .skip(1)
        .map(|tag| (values(tag, "type")[0], values(tag, "name")[0], values(tag, "value")[0]))
        .collect();
    assert_eq!(inputs.len(), 5 + 2 + 2 + 11);
    assert_eq!(inputs[0], ("radio", "rated", "1"));
    assert_eq!(inputs[4], ("radio", "rated", "5"));
    assert_eq!(
        inputs[5..9].iter().map(|input| input.2).collect::<Vec<_>>(),
        ["one", "other", "one", "other"]
    );
    assert_eq!((inputs[5].0, inputs[7].0), ("radio", "checkbox"));
    assert_eq!((inputs[9].2, inputs[19].2), ("0", "10"));
}

#[test]
fn what_must_be_answered_says_so_in_words_and_to_the_browser() {
    let html = form();
    assert_eq!(html.matches("<span class=\"required\">needed</span>").count(), 4);
    // Five numbers, two options, one text; of boxes no single one must be ticked.
    assert_eq!(html.matches(" required>").count(), 5 + 2 + 1);
    let boxes = html.split("<input").filter(|tag| tag.contains("type=\"checkbox\""));
    assert!(boxes.map(|tag| tag.split('>').next().unwrap()).all(|tag| !tag.contains("required")));
}

#[test]
fn groups_and_fields_are_described_by_lines_that_are_there() {
    let html = form();
    let described: Vec<&str> = values(&html, "aria-describedby");
    assert_eq!(
        described,
        [
            "_follow-up_rated_help _follow-up_rated_ends",
            "_follow-up_single_hint",
            "_follow-up_many_hint",
            "_follow-up_words_help"
        ]
    );
    for id in described.iter().flat_map(|ids| ids.split(' ')) {
        assert_eq!(html.matches(&format!(" id=\"{id}\"")).count(), 1, "{id}");
    }
}

#[test]
fn a_questionnaire_that_is_shown_twice_has_ids_of_its_own() {
    let form = || Block::Form(super::sample::form(&str::to_owned));
    let html = html(vec![form(), form()]);
    let ids = values(&html, "id");
    let distinct: std::collections::BTreeSet<&&str> = ids.iter().collect();
    assert_eq!(distinct.len(), ids.len(), "{ids:?}");
    assert!(ids.contains(&"_follow-up") && ids.contains(&"_follow-up_2"));
}

#[test]
fn a_form_is_named_and_sends_nothing() {
    let html = form();
    let tag = html.split("<form").nth(1).unwrap().split('>').next().unwrap();
    assert_eq!(tag, " class=\"form\" method=\"dialog\" id=\"_follow-up\" aria-label=\"Follow-up\"");
    assert!(html.contains("form-action 'none'"));
}
