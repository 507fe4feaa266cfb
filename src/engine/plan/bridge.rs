//! Links across tasks that are not there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::base::value::{Id, LinkKind};
use crate::model::schedule::Dependency;

/// What each task waits for when those in `gone` are left out: whoever waited for one of them waits for what that one
/// waited for, with its own lag. A task that is gone takes no time, so of the inner link the end that it hangs on
/// stays, and of the outer one the end that it holds: A before B (FS), B gone, C with B (SS) gives A before C (FS).
pub fn bridge(
    links: &BTreeMap<Id, Arc<[Dependency]>>,
    gone: &BTreeSet<Id>,
) -> BTreeMap<Id, Arc<[Dependency]>> {
    let mut bridged: BTreeMap<Id, Arc<[Dependency]>> = BTreeMap::new();
    for (id, own) in links.iter().filter(|(id, _)| !gone.contains(*id)) {
        if own.iter().all(|link| !gone.contains(&link.task)) {
            bridged.insert(id.clone(), own.clone());
            continue;
        }
        let mut found: Vec<Dependency> = Vec::new();
        for link in own.iter() {
            if gone.contains(&link.task) {
                reach(links, gone, link, &mut found);
            } else if !found.contains(link) {
                found.push(link.clone());
            }
        }
        bridged.insert(id.clone(), found.into());
    }
    bridged
}

/// Adds what stands before a task that is gone, through any number of others that are.
fn reach(
    links: &BTreeMap<Id, Arc<[Dependency]>>,
    gone: &BTreeSet<Id>,
    outer: &Dependency,
    found: &mut Vec<Dependency>,
) {
    let mut seen: BTreeSet<(&Id, LinkKind)> = BTreeSet::new();
    let mut open: Vec<(&Id, LinkKind)> = vec![(&outer.task, outer.link)];
    while let Some((task, kind)) = open.pop() {
        if !seen.insert((task, kind)) {
            continue;
        }
        for inner in links.get(task).into_iter().flat_map(|inner| inner.iter()) {
            let kind = joined(inner.link, kind);
            if gone.contains(&inner.task) {
                open.push((&inner.task, kind));
            } else {
                let link = Dependency { task: inner.task.clone(), link: kind, lag: outer.lag };
                if !found.contains(&link) {
                    found.push(link);
                }
            }
        }
    }
}

/// The link that two in a row make when what is between them takes no time.
fn joined(inner: LinkKind, outer: LinkKind) -> LinkKind {
    let from_finish = matches!(inner, LinkKind::FinishToStart | LinkKind::FinishToFinish);
    let to_start = matches!(outer, LinkKind::FinishToStart | LinkKind::StartToStart);
    match (from_finish, to_start) {
        (true, true) => LinkKind::FinishToStart,
        (true, false) => LinkKind::FinishToFinish,
        (false, true) => LinkKind::StartToStart,
        (false, false) => LinkKind::StartToFinish,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::value::{Duration, Scalar as _};

    /// A task with what it waits for: name, kind and lag.
    type Written<'w> = (&'w str, &'w [(&'w str, LinkKind, &'w str)]);

    fn links(tasks: &[Written<'_>]) -> BTreeMap<Id, Arc<[Dependency]>> {
        let id = |text: &str| Id::parse(text).unwrap();
        let dependency = |(task, link, lag): &(&str, LinkKind, &str)| Dependency {
            task: id(task),
            link: *link,
            lag: Duration::parse(lag).ok(),
        };
        tasks.iter().map(|(task, after)| (id(task), after.iter().map(dependency).collect())).collect()
    }

    #[test]
    fn successors_inherit_with_their_own_lag() {
        use LinkKind::{FinishToStart as FS, StartToStart as SS};
        let all = links(&[
            ("a", &[]),
            ("z", &[]),
            ("b", &[("a", FS, "2h"), ("z", SS, "")]),
            ("c", &[("b", FS, "")]),
            ("d", &[("c", SS, "1d"), ("a", FS, "")]),
        ]);
        let gone = ["b", "c"].iter().map(|text| Id::parse(text).unwrap()).collect();
        let bridged = bridge(&all, &gone);
        let expected =
            links(&[("a", &[]), ("z", &[]), ("d", &[("a", FS, "1d"), ("z", SS, "1d"), ("a", FS, "")])]);
        assert_eq!(bridged, expected);
    }

    #[test]
    fn tasks_that_wait_for_each_other_do_not_hang_it() {
        use LinkKind::FinishToStart as FS;
        let all = links(&[("a", &[("b", FS, "")]), ("b", &[("a", FS, "")]), ("c", &[("a", FS, "")])]);
        let gone = ["a", "b"].iter().map(|text| Id::parse(text).unwrap()).collect();
        assert_eq!(bridge(&all, &gone), links(&[("c", &[])]));
    }
}
