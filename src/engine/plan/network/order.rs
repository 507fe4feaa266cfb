//! An order in which each activity comes after all that it waits for.

use super::{Hook, Link, Network};

/// The links of each activity, in one list: those of activity `n` stand at `starts[n]..starts[n + 1]`.
pub(super) struct Adjacent {
    starts: Vec<usize>,
    links: Vec<Link>,
}

impl Adjacent {
    /// Links by one of their ends.
    pub(super) fn by(links: &[Link], count: usize, end: impl Fn(&Link) -> usize) -> Adjacent {
        let mut starts = vec![0; count + 1];
        links.iter().for_each(|link| starts[end(link) + 1] += 1);
        for at in 0..count {
            starts[at + 1] += starts[at];
        }
        let mut next = starts.clone();
        let mut sorted = links.to_vec();
        for link in links {
            let place = &mut next[end(link)];
            sorted[*place] = *link;
            *place += 1;
        }
        Adjacent { starts, links: sorted }
    }

    /// The links of an activity.
    pub(super) fn of(&self, activity: usize) -> &[Link] {
        &self.links[self.starts[activity]..self.starts[activity + 1]]
    }
}

/// The activity that another hangs on.
pub(super) fn hook(network: &Network<'_>, activity: usize) -> Option<usize> {
    match network.activities[activity].hangs?.on {
        Hook::Activity(other) => Some(other),
        Hook::Day(_) => None,
    }
}

/// An order in which each activity comes after all that it waits for or hangs on.
///
/// # Errors
/// Activities that wait for each other, each for the next in the list and the last for the first.
pub(in crate::engine::plan) fn order(network: &Network<'_>) -> Result<Vec<usize>, Vec<usize>> {
    let count = network.activities.len();
    let after = Adjacent::by(&network.links, count, |link| link.from);
    let mut hung: Vec<Vec<usize>> = Vec::new();
    hung.resize_with(count, Vec::new);
    let mut waits = vec![0usize; count];
    network.links.iter().for_each(|link| waits[link.to] += 1);
    for (activity, waits) in waits.iter_mut().enumerate() {
        if let Some(other) = hook(network, activity) {
            hung[other].push(activity);
            *waits += 1;
        }
    }
    let mut order: Vec<usize> = (0..count).filter(|activity| waits[*activity] == 0).collect();
    let mut next = 0;
    while let Some(&activity) = order.get(next) {
        next += 1;
        for follower in after.of(activity).iter().map(|link| link.to).chain(hung[activity].iter().copied()) {
            waits[follower] -= 1;
            if waits[follower] == 0 {
                order.push(follower);
            }
        }
    }
    if order.len() == count { Ok(order) } else { Err(cycle(network, &waits)) }
}

/// A cycle among the activities that still wait: each of them has another that it waits for, so going back must come
/// round.
fn cycle(network: &Network<'_>, waits: &[usize]) -> Vec<usize> {
    let before = Adjacent::by(&network.links, waits.len(), |link| link.to);
    let mut seen = vec![None; waits.len()];
    let mut path = Vec::new();
    let mut at = waits.iter().position(|count| *count > 0);
    while let Some(activity) = at {
        if let Some(first) = seen[activity] {
            return path.split_off(first);
        }
        seen[activity] = Some(path.len());
        path.push(activity);
        let waited = before.of(activity).iter().map(|link| link.from).chain(hook(network, activity));
        at = waited.into_iter().find(|other| waits[*other] > 0);
    }
    path
}
