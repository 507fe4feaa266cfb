//! The fenced blocks of a Markdown page, as far as tests need them.

/// A fenced block.
pub(crate) struct Fence {
    /// What stands behind the opening backticks: `console`, `yaml of=intake`.
    pub(crate) info: String,
    /// The lines between.
    pub(crate) lines: Vec<String>,
    /// The number of the first line between, from 1.
    pub(crate) line: usize,
}

impl Fence {
    /// The word before all options: `yaml`.
    pub(crate) fn language(&self) -> &str {
        self.info.split_whitespace().next().unwrap_or_default()
    }

    /// An option such as `of=intake`.
    pub(crate) fn option(&self, name: &str) -> Option<&str> {
        self.info.split_whitespace().find_map(|word| word.strip_prefix(name)?.strip_prefix('='))
    }

    /// The text between.
    pub(crate) fn text(&self) -> String {
        self.lines.iter().map(|line| format!("{line}\n")).collect()
    }
}

/// The fenced blocks of a page. A fence within a longer one is text of it.
pub(crate) fn fences(page: &str) -> Vec<Fence> {
    let mut found: Vec<Fence> = Vec::new();
    let mut open: Option<usize> = None;
    for (index, line) in page.lines().enumerate() {
        let ticks = line.bytes().take_while(|byte| *byte == b'`').count();
        match open {
            None if ticks >= 3 => {
                open = Some(ticks);
                let info = line[ticks..].trim().to_owned();
                found.push(Fence { info, lines: Vec::new(), line: index + 2 });
            }
            Some(length) if ticks >= length && line.len() == ticks => open = None,
            Some(_) => found.last_mut().unwrap().lines.push(line.to_owned()),
            None => {}
        }
    }
    assert_eq!(open, None, "a fence is not closed");
    found
}
