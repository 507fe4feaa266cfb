//! A way through a file: `inventory.devices[3].serial`.

/// A way from a file's top level to a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Way(Vec<Step>);

/// A step of a way.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// Into a map.
    Key(String),
    /// Into a list, counted from 0.
    Item(usize),
}

impl Way {
    /// Reads `contacts[1].phone`; `None` where that is no way.
    pub fn parse(text: &str) -> Option<Way> {
        let mut steps = Vec::new();
        for part in text.split('.') {
            let (key, numbers) = part.split_at(part.find('[').unwrap_or(part.len()));
            let is_key = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
            if key.is_empty() || !key.chars().all(is_key) {
                return None;
            }
            steps.push(Step::Key(key.to_owned()));
            for number in numbers.split_terminator(']') {
                steps.push(Step::Item(number.strip_prefix('[')?.parse().ok()?));
            }
            if !numbers.is_empty() && !numbers.ends_with(']') {
                return None;
            }
        }
        Some(Way(steps))
    }

    /// The way one step further into a map.
    #[must_use]
    pub fn key(&self, key: &str) -> Way {
        let mut steps = self.0.clone();
        steps.push(Step::Key(key.to_owned()));
        Way(steps)
    }

    /// The way one step further into a list.
    #[must_use]
    pub fn item(&self, at: usize) -> Way {
        let mut steps = self.0.clone();
        steps.push(Step::Item(at));
        Way(steps)
    }

    pub(super) fn from_steps(steps: impl IntoIterator<Item = Step>) -> Way {
        Way(steps.into_iter().collect())
    }

    pub(super) fn steps(&self) -> &[Step] {
        &self.0
    }
}

impl std::fmt::Display for Way {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if at == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Item(item) => write!(f, "[{item}]")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_is_written_as_it_was_read() {
        for text in ["company", "company.name", "contacts[1].phone", "a[0][12].b-c.d_e"] {
            assert_eq!(Way::parse(text).map(|way| way.to_string()).as_deref(), Some(text));
        }
        let way = Way::parse("contacts").map(|way| way.item(2).key("name").to_string());
        assert_eq!(way.as_deref(), Some("contacts[2].name"));
    }

    #[test]
    fn what_is_no_way_is_refused() {
        for text in ["", ".", "a.", "a[", "a[x]", "a[1", "a]1[", "a b", "[1]", "a[1]b", "a[-1]"] {
            assert_eq!(Way::parse(text), None, "{text:?}");
        }
    }
}
