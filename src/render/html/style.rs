//! The style sheet of all pages.

use std::fmt::Write as _;

use crate::base::value::Color;
use crate::model::document::{Look, ThemeFiles};

/// The theme's own style sheet.
pub(super) const STYLE: &str = "assets/style.css";
/// The folder of the style sheets that name faces: `fonts.css`, and what an inheriting theme adds.
const FONTS: &str = "assets/fonts/";

/// The style sheet of all pages of a look: the faces, the brand's colours, then the theme's own rules.
pub fn style_sheet(theme: &ThemeFiles, look: &Look) -> String {
    let sheets = theme.files.keys().filter(|path| is_font_sheet(path));
    let fonts: Vec<&str> = sheets.filter_map(|path| theme.text(path)).collect();
    let own = rules(theme.text(STYLE).unwrap_or_default(), look);
    format!("{}{own}", compact(&format!("{}\n", fonts.join("\n"))))
}

/// Whether a file of a theme names faces.
pub(super) fn is_font_sheet(path: &str) -> bool {
    path.strip_prefix(FONTS).is_some_and(|name| name.ends_with(".css") && !name.contains('/'))
}

/// The brand's colours, then the theme's own rules.
pub(super) fn rules(style: &str, look: &Look) -> String {
    compact(&format!("{}\n{style}", properties(look)))
}

/// The same rules without comments, and without room around braces and behind marks: what a reader has to load.
fn compact(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css.chars().peekable();
    let mut quote = None;
    while let Some(c) = rest.next() {
        match (quote, c) {
            (Some(end), c) => {
                out.push(c);
                match c {
                    '\\' => out.extend(rest.next()),
                    c if c == end => quote = None,
                    _ => {}
                }
            }
            (None, '"' | '\'') => {
                quote = Some(c);
                out.push(c);
            }
            (None, '/') if rest.peek() == Some(&'*') => {
                rest.next();
                let mut before = ' ';
                for c in rest.by_ref() {
                    if before == '*' && c == '/' {
                        break;
                    }
                    before = c;
                }
            }
            (None, c) if c.is_whitespace() => {
                if !out.is_empty() && !out.ends_with([' ', '\n', '{', ';', ':', ',']) {
                    out.push(' ');
                }
            }
            (None, '{' | '}' | ';') => {
                out.truncate(out.trim_end_matches(' ').len());
                out.push(c);
                // A line a rule: what is wrong in a theme can still be found.
                if c == '}' {
                    out.push('\n');
                }
            }
            (None, c) => out.push(c),
        }
    }
    out
}

/// The colours of the dark scheme that [`Look`] does not hold.
struct Dark {
    soft: Color,
    brand_text: Color,
    accent_text: Color,
}

impl Dark {
    fn new(look: &Look) -> Dark {
        let soft = look.primary.mix(Look::DARK_GROUND, 82);
        Dark {
            soft,
            // Against the soft ground, the lighter one, so that it can stand on both.
            // A little lighter than what can just be read: links are small.
            brand_text: look.primary_dark.readable_on(soft).mix(Color::WHITE, 20),
            accent_text: look.accent.readable_on(soft),
        }
    }
}

/// The look as custom properties, for both schemes.
fn properties(look: &Look) -> String {
    let dark = Dark::new(look);
    let mut css = String::from(":root {\n");
    let add = |css: &mut String, name: &str, value: &str| {
        // Writing to a String can't fail.
        let _ = writeln!(css, "  --{name}: {value};");
    };
    // What stands in until a font is there: faces of the reader's own that fonts.css has at the width of IBM Plex.
    let meanwhile = "Meanwhile, \"Meanwhile Roboto\", system-ui, sans-serif";
    add(&mut css, "font", &family(&look.font, meanwhile));
    add(&mut css, "heading-font", &family(&look.heading_font, meanwhile));
    add(&mut css, "radius", &format!("{}px", look.radius));
    add(&mut css, "mono", &family(&look.mono, "ui-monospace, monospace"));
    add(&mut css, "brand", &look.primary.to_string());
    add(&mut css, "on-brand", &look.on_primary.to_string());
    add(&mut css, "accent", &look.accent.to_string());
    add(&mut css, "brand-text", &look.primary_text.to_string());
    add(&mut css, "brand-soft", &look.primary_soft.to_string());
    add(&mut css, "accent-text", &look.accent_text.to_string());
    // By the system, unless the reader has chosen; or because the reader has.
    for (media, root) in [
        ("@media screen and (prefers-color-scheme: dark)", ":root:not([data-scheme=\"light\"])"),
        ("@media screen", ":root[data-scheme=\"dark\"]"),
    ] {
        // Writing to a String can't fail.
        let _ = writeln!(css, "}}\n{media} {{\n{root} {{");
        add(&mut css, "brand-text", &dark.brand_text.to_string());
        add(&mut css, "brand-soft", &dark.soft.to_string());
        add(&mut css, "accent-text", &dark.accent_text.to_string());
        css.push_str("}\n");
    }
    css.push_str("}\n");
    css
}

/// A family's name as a CSS string, with what stands in where it can't be loaded.
fn family(name: &str, stand_in: &str) -> String {
    let mut quoted = String::from("\"");
    for c in name.chars() {
        match c {
            '"' | '\\' | '<' | '>' => {
                let _ = write!(quoted, "\\{:x} ", u32::from(c));
            }
            c if c.is_control() => {}
            c => quoted.push(c),
        }
    }
    quoted.push_str("\", ");
    quoted.push_str(stand_in);
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::value::Scalar as _;

    #[test]
    fn every_pair_of_the_dark_scheme_can_be_read_whatever_the_brand() {
        let light_ink = Color::parse("#E4E8EC").unwrap();
        for brand in ["#0B5C8A", "#FFFF00", "#000000", "#FFFFFF", "#7F7F7F", "#F2A33A", "#FF0000", "#00FF00"]
        {
            let color = Color::parse(brand).unwrap();
            let look = Look::new(color, color, "a".into(), "b".into());
            let dark = Dark::new(&look);
            for (text, ground) in [
                (dark.brand_text, Look::DARK_GROUND),
                (dark.brand_text, dark.soft),
                (dark.accent_text, Look::DARK_GROUND),
                (dark.accent_text, dark.soft),
                (light_ink, dark.soft),
            ] {
                assert!(text.contrast(ground) >= Color::READABLE, "{brand}: {text} on {ground}");
            }
        }
    }

    #[test]
    fn what_nobody_reads_is_left_out_and_texts_stay() {
        let css = "/* a { } */\n.a > .b ,\n  .c { content: \"/* x */  ;\\\" }\" ; color : red }\n@media (a: b) { .d :hover { x: y } }\n";
        let wanted = ".a > .b ,.c{content:\"/* x */  ;\\\" }\";color :red}\n@media (a:b){.d :hover{x:y}\n}\n";
        assert_eq!(compact(css), wanted);
    }

    #[test]
    fn a_font_name_stays_a_name() {
        assert_eq!(family("IBM Plex Sans", "x"), "\"IBM Plex Sans\", x");
        assert_eq!(family("a\";}\\\n*{", "x"), "\"a\\22 ;}\\5c *{\", x");
    }

    #[test]
    fn faces_and_colours_stand_before_the_rules_that_use_them() {
        let mut theme = ThemeFiles::default();
        for path in [STYLE, "assets/fonts/fonts.css"] {
            theme.files.insert(path.into(), std::sync::Arc::from(path.as_bytes()));
        }
        let css = style_sheet(&theme, &Look::new(Color::WHITE, Color::WHITE, "F".into(), "M".into()));
        let order: Vec<usize> = ["assets/fonts/fonts.css", "--brand:", "assets/style.css"]
            .iter()
            .map(|part| css.find(part).unwrap())
            .collect();
        assert!(order.is_sorted());
    }
}
