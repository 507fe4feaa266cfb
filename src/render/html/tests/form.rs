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
    // Four of marks; a matrix is one around one each row.
    assert_eq!(groups.len(), 4 + 1 + 2);
    for group in groups.iter().filter(|group| !group.contains("How was it?") || group.contains("<input")) {
        let group = group.split("</fieldset>").next().unwrap();
        assert_eq!(group.matches("<legend").count(), 1);
        let legend = text(between(group, "<legend", "</legend>"));
        assert!(["How was it?", "left", "right"].iter().any(|name| legend.contains(name)), "{legend}");
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
        .map(|tag| {
            let value = values(tag.split('>').next().unwrap(), "value");
            (values(tag, "type")[0], values(tag, "name")[0], value.first().copied().unwrap_or_default())
        })
        .collect();
    assert_eq!(inputs.len(), 1 + 5 + 2 + 2 + 11 + 1 + 4);
    assert_eq!(inputs[0], ("text", "_respondent", ""));
    assert_eq!(inputs[21], ("date", "day", ""));
    assert_eq!(
        inputs[22..],
        [
            ("radio", "each_left", "one"),
            ("radio", "each_left", "other"),
            ("radio", "each_right", "one"),
            ("radio", "each_right", "other")
        ]
    );
    let inputs = &inputs[1..];
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
    assert_eq!(html.matches("<span class=\"required\">needed</span>").count(), 6);
    // A name, five numbers, two options, one text, two rows of two; of boxes no single one must be ticked.
    assert_eq!(html.matches(" required>").count(), 1 + 5 + 2 + 1 + 4);
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
            "_follow-up_words_help",
            "_follow-up_day_condition _follow-up_day_hint",
            "_follow-up_each_hint"
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

#[test]
fn a_page_that_stands_alone_holds_its_pictures_and_what_its_script_needs() {
    let picture = Block::Figure { image: super::sample::image(&str::to_owned), caption: Vec::new() };
    let blocks = vec![picture, Block::Form(super::sample::form(&str::to_owned))];
    let bytes: std::sync::Arc<[u8]> = (*b"<svg/>").into();
    let images = [("a.svg".to_owned(), crate::model::document::ImageData { bytes })].into();
    let document = crate::model::document::Document { blocks, images, ..document(&str::to_owned) };
    let furniture = furniture();
    let page = crate::render::html::FormPage {
        document: &document,
        stamp: None,
        version: 1,
        furniture: &furniture,
        home: "index.html",
        languages: &[],
    };
    let html = Pages::new(&theme(), &furniture.look).unwrap().form(&page).unwrap();
    assert!(html.contains("src=\"data:image/svg+xml;base64,PHN2Zy8+\""));
    let tag = html.split("<form").nth(1).unwrap().split('>').next().unwrap();
    assert!(tag.ends_with(
        " data-survey=\"follow-up\" data-version=\"2\" data-client=\"acme\" data-endpoint=\"https://answers.example/x\""
    ));
    assert_eq!(values(&html, "data-question").len(), 8);
    assert_eq!(values(&html, "data-row"), ["left", "right"]);
    let condition = values(&html, "data-show-if")[0].replace("&quot;", "\"");
    assert_eq!(condition, r#"{"question":"single","is":["one"]}"#);
    assert!(html.contains("connect-src https://answers.example; base-uri &#39;none&#39;"));
    // Nothing but the page itself is named.
    assert_eq!(values(&html, "href").iter().filter(|href| href.contains("assets")).count(), 0);
    assert!(!values(&html, "src").iter().any(|source| !source.starts_with("data:")));
}
