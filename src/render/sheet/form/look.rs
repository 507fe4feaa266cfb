//! How the cells of a form look.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::base::value::Color as Brand;
use crate::model::document::Look;

/// The formats of cells.
#[derive(Clone)]
pub(super) struct Formats {
    /// The part's title.
    pub(super) title: Format,
    /// A heading below it, a caption, the title of a remark.
    pub(super) heading: Format,
    /// Words over the whole width.
    pub(super) text: Format,
    /// The word for a draft.
    pub(super) stamp: Format,
    /// The head of a table.
    pub(super) head: Format,
    /// A cell of a table that is not written in.
    pub(super) cell: Format,
    /// The same where it names its row.
    pub(super) row_head: Format,
    /// Words to write.
    pub(super) answer: Format,
    /// A number to write.
    pub(super) number: Format,
    /// A day to write.
    pub(super) date: Format,
    /// A mark to make.
    pub(super) tick: Format,
    /// The colour of the sheets' tabs.
    pub(super) tab: Color,
}

fn color(brand: Brand) -> Color {
    let [red, green, blue] = brand.rgb.map(u32::from);
    Color::RGB(red << 16 | green << 8 | blue)
}

impl Formats {
    /// In the provider's colours. Every text reads on its ground, whatever the brand.
    pub(super) fn new(look: &Look) -> Formats {
        let ink = color(look.primary_text);
        let line = color(look.primary_text.mix(Brand::WHITE, 55));
        let wrapped = || Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let boxed = || wrapped().set_border(FormatBorder::Thin).set_border_color(line);
        // Never so pale as paper, so that the cells to write in are seen.
        let tint = color(look.primary_text.mix(Brand::WHITE, 88));
        let open = || boxed().set_background_color(tint).set_unlocked();
        Formats {
            title: wrapped().set_bold().set_font_size(16).set_font_color(ink),
            heading: wrapped().set_bold().set_font_color(ink),
            text: wrapped(),
            stamp: wrapped().set_bold().set_font_color(color(look.accent_text)),
            head: boxed()
                .set_bold()
                .set_background_color(color(look.primary))
                .set_font_color(color(look.on_primary)),
            cell: boxed(),
            row_head: boxed().set_bold(),
            // As text, so that no program makes a day of an account or takes zeros away.
            answer: open().set_num_format("@"),
            number: open().set_align(FormatAlign::Right),
            date: open().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Left),
            tick: open().set_num_format("@").set_bold().set_align(FormatAlign::Center),
            tab: color(look.primary),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::value::Scalar as _;

    #[test]
    fn cells_to_write_in_are_seen_and_read_whatever_the_brand() {
        for brand in ["#0B5C8A", "#FFFF00", "#000000", "#FFFFFF", "#F2A33A"] {
            let brand = Brand::parse(brand).unwrap();
            let look = Look::new(brand, brand, "a".into(), "b".into());
            let tint = look.primary_text.mix(Brand::WHITE, 88);
            assert!(tint.contrast(Brand::WHITE) > 1.05, "{brand}: {tint}");
            assert!(tint.contrast(Brand { rgb: [0; 3] }) >= Brand::READABLE, "{brand}: {tint}");
        }
    }
}
