//! A panic of ours ends the work that it happened in, and not the preview.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::base::diagnostic::{Code, Diagnostic};

/// Does some work; a panic in it becomes a diagnostic about `what`. What the work was about to change must be given up.
pub(super) fn guarded<T>(what: &str, work: impl FnOnce() -> T) -> Result<T, Box<Diagnostic>> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| Box::new(told(what, &message(panic.as_ref()))))
}

/// The diagnostic about a panic.
pub(super) fn told(what: &str, message: &str) -> Diagnostic {
    let first = message.lines().next().unwrap_or_default().to_owned();
    Diagnostic::new(Code::Panicked).with("what", what.to_owned()).with("reason", first)
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_told_and_what_went_well_is_given() {
        assert_eq!(guarded("acme", || 3), Ok(3));
        let fault = guarded("acme", || -> u8 { panic!("table of {} rows\nmore", 0) }).unwrap_err();
        assert_eq!(fault.code, Code::Panicked);
        assert_eq!(fault.arguments, [("what", "acme".into()), ("reason", "table of 0 rows".into())]);
    }
}
