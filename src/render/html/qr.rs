//! Square codes.

use std::fmt::Write as _;

use super::writer::drawn;

/// Light modules that a reader needs around the code (ISO/IEC 18004: four).
const QUIET: usize = 4;

/// Appends a code as an inline picture. Its own colours: it must be dark on light in every scheme to be read.
pub(super) fn write(modules: &[Vec<bool>], alt: &str, out: &mut String) {
    let side = modules.len() + 2 * QUIET;
    out.push_str("<svg");
    drawn(alt, out);
    out.push_str(&format!(
        " viewBox=\"0 0 {side} {side}\" width=\"{0}\" height=\"{0}\" shape-rendering=\"crispEdges\">\
         <rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path fill=\"#000\" d=\"",
        side * 4
    ));
    for (y, row) in modules.iter().enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run.first() == Some(&true) {
                // Writing to a String can't fail.
                let _ = write!(out, "M{} {}h{}v1h-{}z", x + QUIET, y + QUIET, run.len(), run.len());
            }
            x += run.len();
        }
    }
    out.push_str("\"/></svg>\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dark_runs_become_bars() {
        let mut out = String::new();
        write(&[vec![true, true, false], vec![false, false, true], vec![false; 3]], "to \"a\"", &mut out);
        assert!(out.contains("viewBox=\"0 0 11 11\""));
        assert!(out.contains("d=\"M4 4h2v1h-2zM6 5h1v1h-1z\""));
        assert!(out.contains("aria-label=\"to &quot;a&quot;\""));
    }
}
