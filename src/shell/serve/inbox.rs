//! The changes that the watcher tells of, until the worker takes them.

use std::collections::BTreeSet;
use std::sync::mpsc::Receiver;
use std::time::Instant;

use super::scope::Scope;

/// Changes that wait.
pub(super) struct Inbox {
    changes: Receiver<BTreeSet<Scope>>,
    /// What was looked at already, with the moment at which it was first seen.
    held: Option<(BTreeSet<Scope>, Instant)>,
}

impl Inbox {
    pub(super) fn new(changes: Receiver<BTreeSet<Scope>>) -> Inbox {
        Inbox { changes, held: None }
    }

    /// Waits for changes; gives all that there are by then, and the moment. `None` once nobody sends any more.
    pub(super) fn take(&mut self) -> Option<(BTreeSet<Scope>, Instant)> {
        if self.held.is_none() {
            self.hold(self.changes.recv().ok()?);
        }
        self.look();
        self.held.take()
    }

    /// Whether something of `scope` waits.
    pub(super) fn has(&mut self, scope: &Scope) -> bool {
        self.look();
        self.held.as_ref().is_some_and(|(scopes, _)| scopes.contains(scope))
    }

    fn look(&mut self) {
        while let Ok(scopes) = self.changes.try_recv() {
            self.hold(scopes);
        }
    }

    fn hold(&mut self, scopes: BTreeSet<Scope>) {
        self.held.get_or_insert_with(|| (BTreeSet::new(), Instant::now())).0.extend(scopes);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    #[test]
    fn what_was_looked_at_is_still_taken() {
        let (sender, changes) = channel();
        let mut inbox = Inbox::new(changes);
        assert!(!inbox.has(&Scope::Shared));
        sender.send(BTreeSet::from([Scope::Guide])).unwrap();
        assert!(!inbox.has(&Scope::Shared) && inbox.has(&Scope::Guide));
        sender.send(BTreeSet::from([Scope::Shared])).unwrap();
        assert!(inbox.has(&Scope::Shared));
        sender.send(BTreeSet::from([Scope::Rfps])).unwrap();
        assert_eq!(inbox.take().unwrap().0, BTreeSet::from([Scope::Shared, Scope::Guide, Scope::Rfps]));
        assert!(!inbox.has(&Scope::Guide));
        drop(sender);
        assert!(inbox.take().is_none());
    }
}
