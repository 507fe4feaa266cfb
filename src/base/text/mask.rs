//! Showing a line without giving away what may be a secret on it.

/// Replaces what may be a value on a line of YAML: everything after the first `:` that ends a key, or the
/// whole line but its indentation and dash where there is none. The line keeps its width, so that a caret
/// under it still points right.
pub fn mask_values(line: &str) -> String {
    let indent = line.len() - line.trim_start_matches([' ', '-']).len();
    let rest = &line[indent..];
    let key = rest
        .find(": ")
        .or_else(|| rest.strip_suffix(':').map(str::len))
        .filter(|end| rest[..*end].chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-'));
    let shown = indent + key.map_or(0, |end| end + 1);
    line[..shown]
        .chars()
        .chain(line[shown..].chars().map(|c| if c.is_whitespace() { c } else { '*' }))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_stay_values_go() {
        assert_eq!(mask_values("    vault: hunter2 # x"), "    vault: ******* * *");
        assert_eq!(mask_values("  - {id: a, vault: b}"), "  - **** ** ****** **");
        assert_eq!(mask_values("  - hunter2"), "  - *******");
        assert_eq!(mask_values("senha forte: x"), "***** ****** *");
    }
}
