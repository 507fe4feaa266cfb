//! References into a password vault.

use std::fmt;

use super::super::diagnostic::Code;
use super::scalar::{Problem, Scalar, scalar};

/// Schemes that password managers use for their entries. `https` is for those that give out web links.
const SCHEMES: &[&str] = &[
    "op",
    "bitwarden",
    "bw",
    "vault",
    "keepass",
    "keepassxc",
    "keeper",
    "lastpass",
    "dashlane",
    "hudu",
    "itglue",
    "passportal",
    "passbolt",
    "psono",
    "delinea",
    "secretserver",
    "cyberark",
    "azurekv",
    "awssm",
    "gcpsm",
    "ref",
    "https",
];

/// Where a secret is kept, such as `op://Clientes/boavista/fortigate`; never the secret itself.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct VaultReference(String);

impl VaultReference {
    /// The reference as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Scalar for VaultReference {
    const NAME: &'static str = "vault-reference";

    fn parse(text: &str) -> Result<VaultReference, Problem> {
        let bad = || Problem::new(Code::NotAReference);
        let (scheme, rest) = text.split_once("://").ok_or_else(bad)?;
        let first = rest.split('/').next().unwrap_or_default();
        // `user:password@host` and `?password=` carry a secret within an address.
        let carries_secret = first.contains(['@', ':']) || rest.contains(['?', '#']);
        let plain = rest.len() > 1 && !rest.chars().any(|c| c.is_control());
        if SCHEMES.contains(&scheme) && plain && !carries_secret {
            Ok(VaultReference(text.to_owned()))
        } else {
            Err(bad())
        }
    }
}

impl fmt::Display for VaultReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

scalar!(VaultReference);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_references_are_taken() {
        assert!(VaultReference::parse("op://Clientes/boavista/fortigate").is_ok());
        assert!(VaultReference::parse("https://vault.example/entries/42").is_ok());
        for bad in [
            "hunter2",
            "op://",
            "https://admin:x@vault.example/1",
            "https://v.example/?password=x",
            "p4ss://x/y",
        ] {
            let problem = VaultReference::parse(bad).unwrap_err();
            assert!(problem.arguments.is_empty(), "nothing of the value may travel on");
        }
    }
}
