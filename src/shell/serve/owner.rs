//! Whose files they are: what is made in one piece belongs together.

use super::What;
use super::scope::Scope;

/// Who owns a file of the output, in the order in which they are made: the portfolio needs to know the others.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Owner {
    /// A client: its site, and the provider's own documents about it.
    Client(String),
    /// The requests for proposal.
    Rfps,
    /// The guide.
    Guide,
    /// The portfolio, with what all clients' answers come to.
    Portfolio,
}

impl Owner {
    /// The owner of a path in the output folder; `None` where nobody is, or many are.
    pub(super) fn of(path: &str) -> Option<Owner> {
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["clients", client, ..] => Some(Owner::Client((*client).to_owned())),
            ["guide", ..] => Some(Owner::Guide),
            // Each of the provider's own pages brings what they all load.
            ["internal", "assets", ..] => None,
            ["internal", client, _, ..] => Some(Owner::Client((*client).to_owned())),
            ["internal", file] if file.starts_with("rfp-") => Some(Owner::Rfps),
            ["internal", _] => Some(Owner::Portfolio),
            _ => None,
        }
    }

    /// Where its own sources lie; the portfolio has none.
    pub(super) fn scope(&self) -> Option<Scope> {
        match self {
            Owner::Client(id) => Some(Scope::Client(id.clone())),
            Owner::Rfps => Some(Scope::Rfps),
            Owner::Guide => Some(Scope::Guide),
            Owner::Portfolio => None,
        }
    }

    /// What is said to be made anew when it is; nothing of the portfolio, which follows the others.
    pub(super) fn what(&self) -> Option<What> {
        match self {
            Owner::Client(id) => Some(What::Client(id.clone())),
            Owner::Rfps => Some(What::Rfps),
            Owner::Guide => Some(What::Guide),
            Owner::Portfolio => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_tells_whose_file_it_is() {
        let client = || Some(Owner::Client("acme".into()));
        assert_eq!(Owner::of("clients/acme/es/index.html"), client());
        assert_eq!(Owner::of("clients/acme/assets/images/a.svg"), client());
        assert_eq!(Owner::of("internal/acme/runbook.pdf"), client());
        assert_eq!(Owner::of("internal/index.html"), Some(Owner::Portfolio));
        assert_eq!(Owner::of("internal/assets/style.css"), None);
        assert_eq!(Owner::of("internal/rfp-desk.html"), Some(Owner::Rfps));
        assert_eq!(Owner::of("guide/en/index.html"), Some(Owner::Guide));
        assert_eq!(Owner::of("favicon.ico"), None);
    }
}
