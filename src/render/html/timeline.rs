//! Timelines: names as text, days as a picture beside them.
//!
//! Heights are in em of one row, widths in percent of the days: the style sheet makes rows taller where names have less
//! room, and the picture fills the width that it is given. Classes name what a shape means, the style sheet colours it.

use std::fmt::Write as _;

use super::escape;
use super::writer::Writer;
use crate::base::locale::Formats;
use crate::model::document::Timeline;
use crate::render::chart::{self, Anchor, Key, Measure, Name, NameKind, Role, Scene, Shape, Sign, Slice};

/// In CSS pixels, at the narrowest where no name needs more lines: as `.timeline` in the style sheet has it.
pub(super) const MEASURE: Measure = Measure {
    names: 226.0,
    plot: 432.0,
    text: 13.0,
    row: 26.0,
    tight_row: 26.0,
    line: 15.6,
    lines: 3,
    head: 19.5,
    // A page of paper, when printed from the browser; on a screen heads are never far.
    first: 1250.0,
    next: 1250.0,
};

/// Appends a timeline in a region of its own, where it scrolls on a phone under names that stay.
pub(super) fn write(writer: &mut Writer<'_>, timeline: &Timeline, formats: &Formats) {
    if timeline.rows.is_empty() {
        return;
    }
    let scene = chart::layout(timeline, formats, &MEASURE);
    let name = writer.region_name(&timeline.title);
    let number = writer.timeline_number();
    let out = &mut writer.out;
    out.push_str("<figure class=\"timeline\">\n<div class=\"scroll\" role=\"region\" tabindex=\"0\"");
    escape::attribute("aria-label", &name, out);
    out.push_str(">\n");
    for (at, slice) in scene.slices.iter().enumerate() {
        out.push_str("<div class=\"slice\">\n");
        names(&slice.names, out);
        // One picture for those who hear it: what it shows is said once.
        if at == 0 {
            picture(
                slice,
                &format!(
                    "role=\"img\" aria-labelledby=\"_timeline-{number}\" aria-describedby=\"_timeline-{number}-text\""
                ),
                out,
            );
            element("title", &format!("_timeline-{number}"), &timeline.title, out);
            element("desc", &format!("_timeline-{number}-text"), &timeline.description, out);
        } else {
            picture(slice, "aria-hidden=\"true\"", out);
        }
        for (role, layer) in slice.layers() {
            out.push_str(&format!("<g class=\"{}\">\n", role.name()));
            layer.iter().for_each(|shape| draw(shape, out));
            out.push_str("</g>\n");
        }
        out.push_str("</svg>\n</div>\n");
    }
    out.push_str("</div>\n");
    key(&scene, out);
    out.push_str("</figure>\n");
}

pub(super) fn picture(slice: &Slice, attributes: &str, out: &mut String) {
    out.push_str(&format!("<svg {attributes} width=\"100%\" height=\"{}\">", em(slice.height)));
}

pub(super) fn element(name: &str, id: &str, text: &str, out: &mut String) {
    out.push_str(&format!("<{name} id=\"{id}\">"));
    escape::text(text, out);
    out.push_str(&format!("</{name}>\n"));
}

/// The names of the rows: part of the picture, for what they name is nothing without it.
pub(super) fn names(list: &[Name], out: &mut String) {
    out.push_str("<div class=\"names\" aria-hidden=\"true\">\n");
    for name in list {
        let kind = match name.kind {
            NameKind::Phase => "phase",
            NameKind::Task => "task",
            NameKind::Milestone => "milestone",
        };
        let lines = match name.lines {
            0 | 1 => "",
            2 => " two",
            _ => " three",
        };
        out.push_str(&format!("<p class=\"{kind}{lines}\"><span>"));
        escape::text(&name.text, out);
        if let Some(note) = &name.note {
            out.push_str(" <i>");
            escape::text(note, out);
            out.push_str("</i>");
        }
        out.push_str("</span></p>\n");
    }
    out.push_str("</div>\n");
}

pub(super) fn draw(shape: &Shape, out: &mut String) {
    // Writing to a String can't fail.
    let _ = match shape {
        Shape::Block { role: _, x, y, width, height } => writeln!(
            out,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
            percent(*x),
            em(*y),
            percent(*width),
            em(*height)
        ),
        Shape::Line { role: _, x1, y1, x2, y2 } => writeln!(
            out,
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>",
            percent(*x1),
            em(*y1),
            percent(*x2),
            em(*y2)
        ),
        Shape::Point { role, x, y } => {
            writeln!(out, "<svg x=\"{}\" y=\"{}\"><path d=\"{}\"/></svg>", percent(*x), em(*y), figure(*role))
        }
        Shape::Words { role: _, x, y, anchor, text, note } => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            // The size of a row places the line, that of letters is the inner one's.
            let _ = write!(
                out,
                "<text x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\"><tspan dy=\".35em\">",
                percent(*x),
                em(*y)
            );
            escape::text(text, out);
            if let Some(note) = note {
                out.push_str(" <tspan class=\"note\">");
                escape::text(note, out);
                out.push_str("</tspan>");
            }
            writeln!(out, "</tspan></text>")
        }
    };
}

/// A small figure around 0, 0.
fn figure(role: Role) -> &'static str {
    match role {
        Role::Stopped => "M-2-4.5v9M2-4.5v9",
        Role::Spot => "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z",
        _ => "M0-6 6 0 0 6-6 0z",
    }
}

/// What the marks mean: each drawn as in the chart.
fn key(scene: &Scene, out: &mut String) {
    if scene.key.is_empty() {
        return;
    }
    out.push_str("<ul class=\"key\" aria-hidden=\"true\">\n");
    for Key { sign, text } in &scene.key {
        let width = if matches!(sign, Sign::Stopped | Sign::Milestone | Sign::DayOff) { 14 } else { 28 };
        out.push_str(&format!("<li><svg width=\"{width}\" height=\"14\">"));
        out.push_str(match sign {
            Sign::Provider => "<rect class=\"provider\" x=\"1\" y=\"2\" width=\"26\" height=\"10\"/>",
            Sign::Client => "<rect class=\"client\" x=\"1\" y=\"2\" width=\"26\" height=\"10\"/>",
            Sign::Done => {
                "<rect class=\"provider\" x=\"1\" y=\"2\" width=\"26\" height=\"10\"/>\
                 <rect class=\"provider-done\" x=\"1\" y=\"2\" width=\"16\" height=\"10\"/>"
            }
            Sign::ClientDone => {
                "<rect class=\"client\" x=\"1\" y=\"2\" width=\"26\" height=\"10\"/>\
                 <rect class=\"client-done\" x=\"1\" y=\"2\" width=\"16\" height=\"10\"/>"
            }
            Sign::Critical => "<line class=\"critical\" x1=\"1\" y1=\"7\" x2=\"27\" y2=\"7\"/>",
            Sign::Stopped => "<svg x=\"7\" y=\"7\"><path class=\"stopped\" d=\"M-2-4.5v9M2-4.5v9\"/></svg>",
            Sign::Milestone => {
                "<svg x=\"7\" y=\"7\"><path class=\"milestone\" d=\"M0-6 6 0 0 6-6 0z\"/></svg>"
            }
            Sign::DayOff => "<rect class=\"day-off\" x=\"0\" y=\"0\" width=\"14\" height=\"14\"/>",
        });
        out.push_str("</svg> ");
        escape::text(text, out);
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
}

/// A height in parts of a row.
fn em(length: f64) -> String {
    format!("{}em", rounded(length / MEASURE.row))
}

/// A width in percent of the days.
fn percent(length: f64) -> String {
    format!("{}%", rounded(length / MEASURE.plot * 100.0))
}

/// Three decimals are less than a pixel of any screen.
fn rounded(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0 + 0.0
}
