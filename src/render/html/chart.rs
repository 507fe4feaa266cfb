//! Small charts: a picture with a name and a description, painted like a timeline.

use super::timeline::{MEASURE, draw, element, names, picture};
use super::writer::Writer;
use crate::model::document::Chart;
use crate::render::chart::{self, Measure};

/// In CSS pixels, as `.chart` in the style sheet has it. Widths are percent of the picture, which is narrower on a phone.
const ROOM: Measure = Measure { names: 166.0, ..MEASURE };

/// Appends a chart.
pub(super) fn write(writer: &mut Writer<'_>, drawn: &Chart) {
    let scene = chart::figure(drawn, &ROOM);
    let number = writer.chart_number();
    let out = &mut writer.out;
    out.push_str("<figure class=\"chart\">\n");
    for slice in &scene.slices {
        out.push_str("<div class=\"slice\">\n");
        if !slice.names.is_empty() {
            names(&slice.names, out);
        }
        picture(
            slice,
            &format!(
                "role=\"img\" aria-labelledby=\"_chart-{number}\" aria-describedby=\"_chart-{number}-text\""
            ),
            out,
        );
        element("title", &format!("_chart-{number}"), &drawn.title, out);
        element("desc", &format!("_chart-{number}-text"), &drawn.description, out);
        for (role, layer) in slice.layers() {
            out.push_str(&format!("<g class=\"{}\">\n", role.name()));
            layer.iter().for_each(|shape| draw(shape, out));
            out.push_str("</g>\n");
        }
        out.push_str("</svg>\n</div>\n");
    }
    out.push_str("</figure>\n");
}
