//! Numbers in figures: decimal signs and thousands as the locale writes them.

use super::lex::Kind;
use super::reader::Reader;

/// More groups than this are no number.
const MOST: usize = 12;

/// A number in figures.
#[derive(Debug, Clone, Copy)]
pub(super) struct Figure {
    pub(super) value: f64,
    /// The item after it.
    pub(super) to: usize,
    /// Its only group, if it has no signs.
    pub(super) plain: bool,
}

impl Reader<'_> {
    /// The figures of an item.
    pub(super) fn group(&self, at: usize) -> Option<(f64, usize)> {
        match self.items.get(at)?.kind {
            Kind::Group(value, length) => Some((value, length)),
            _ => None,
        }
    }

    pub(super) fn sign(&self, at: usize) -> Option<char> {
        match self.items.get(at)?.kind {
            Kind::Sign(sign) => Some(sign),
            _ => None,
        }
    }

    /// Whether an item stands right behind the one before.
    pub(super) fn touches(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| !item.spaced)
    }

    /// A number in figures; none where signs part it in a way that no number is written.
    pub(super) fn figure(&self, at: usize) -> Option<Figure> {
        if self.sign(at).is_some_and(|sign| sign == '.' || sign == ',') {
            return self.headless(at);
        }
        let (first, length) = self.group(at)?;
        let mut groups = vec![(first, length)];
        let mut signs = Vec::new();
        let mut to = at + 1;
        while let Some((sign, group, next)) = self.next_group(to, &signs, &groups) {
            signs.push(sign);
            groups.push(group);
            to = next;
            if groups.len() > MOST {
                return None;
            }
        }
        let value = self.value(&groups, &signs)?;
        let figure = Figure { value, to, plain: signs.is_empty() };
        Some(self.powered(if figure.plain { self.parted(figure) } else { figure }))
    }

    /// `2 1/2`; `1/2` where a unit follows.
    fn parted(&self, whole: Figure) -> Figure {
        let part = |at: usize| {
            let close = self.touches(at + 1) && self.touches(at + 2);
            let (above, _) = self.group(at)?;
            let (below, length) = self.group(at + 2).filter(|_| self.sign(at + 1) == Some('/'))?;
            let proper = above < below && length <= 2 && self.sign(at + 3) != Some('/');
            (close && proper).then_some((above / below, at + 3))
        };
        let own = whole.to.checked_sub(1).and_then(part);
        if let Some((value, to)) = own.filter(|(_, to)| self.unit(*to, true).is_some()) {
            return Figure { value, to, plain: false };
        }
        match part(whole.to).filter(|_| !self.touches(whole.to)) {
            Some((value, to)) => Figure { value: whole.value + value, to, plain: false },
            None => whole,
        }
    }

    /// `.25`
    fn headless(&self, at: usize) -> Option<Figure> {
        let (value, length) = self.group(at + 1).filter(|_| self.touches(at + 1))?;
        let free = at == 0 || !self.touches(at);
        let ends = self.sign(at + 2).is_none_or(|sign| !matches!(sign, '.' | ',' | '/'))
            || !self.touches(at + 2);
        (free && ends).then(|| Figure { value: value * power(length), to: at + 2, plain: false })
    }

    /// The sign and group behind the groups read so far, if they can belong to them.
    fn next_group(
        &self,
        at: usize,
        signs: &[char],
        groups: &[(f64, usize)],
    ) -> Option<(char, (f64, usize), usize)> {
        if let Some(sign) = self.sign(at) {
            let group = self.group(at + 1)?;
            let close = self.touches(at) && self.touches(at + 1);
            let known = matches!(sign, '.' | ',' | '\'' | '\u{66c}' | '\u{60c}');
            return (close && known).then_some((sign, group, at + 2));
        }
        // Blanks between thousands, all alike.
        let group = self.group(at)?;
        let short = |(_, length): &(f64, usize)| (1..=3).contains(length);
        let fits = group.1 == 3
            && self.items.get(at)?.spaced
            && self.one_blank(at)
            && groups.first().is_some_and(short)
            && signs.iter().all(|sign| *sign == ' ')
            && groups.first().is_some_and(|(value, _)| *value > 0.0);
        fits.then_some((' ', group, at + 1))
    }

    fn one_blank(&self, at: usize) -> bool {
        let from = self.items.get(at).map_or(0, |item| item.from);
        let before = at.checked_sub(1).and_then(|at| self.items.get(at)).map_or(0, |item| item.to);
        from == before + 1
    }

    /// What groups and signs are together.
    fn value(&self, groups: &[(f64, usize)], signs: &[char]) -> Option<f64> {
        let joined = |groups: &[(f64, usize)]| {
            groups.iter().fold(0.0, |value, (group, length)| value / power(*length) + group)
        };
        let (last, rest) = groups.split_last()?;
        let Some((sign, before)) = signs.split_last() else { return Some(last.0) };
        let whole = |groups: &[(f64, usize)]| {
            let (last, rest) = groups.split_last()?;
            let (_, between) = rest.split_first().unwrap_or((last, &[]));
            // 1,234,567 or 12,34,567
            let fits = rest.is_empty()
                || last.1 == 3
                    && (between.iter().all(|(_, length)| *length == 3)
                        || between.iter().all(|(_, length)| *length == 2))
                    && rest.first().is_some_and(|(_, length)| *length <= 3);
            fits.then(|| joined(groups))
        };
        let all_same = before.iter().all(|other| other == sign);
        if !before.is_empty() && all_same {
            return whole(groups);
        }
        if before.is_empty() {
            let three = last.1 == 3 && rest.first().is_some_and(|(v, n)| *n <= 3 && *v > 0.0);
            let thousands = *sign != self.tongue.decimal
                && (self.tongue.thousands.contains(sign) || *sign == '\'' || *sign == '\u{66c}');
            if *sign == ' ' || (three && thousands) {
                return Some(joined(groups));
            }
            if *sign == '\'' || *sign == '\u{66c}' {
                return None;
            }
        } else if before.contains(sign) || !matches!(sign, '.' | ',') {
            return None;
        }
        Some(whole(rest)? + last.0 * power(last.1))
    }

    /// `2.5^-1`, `1.3e6`, `1.3x10^6`
    fn powered(&self, figure: Figure) -> Figure {
        let at = figure.to;
        let close = |at: usize| self.touches(at);
        if self.sign(at) == Some('^')
            && close(at)
            && let Some((exponent, to)) = self.exponent(at + 1)
        {
            return Figure { value: figure.value.powf(exponent), to, plain: false };
        }
        let letter = self.items.get(at).filter(|item| item.to == item.from + 1 && close(at));
        let letter = letter.and_then(|item| self.letters.get(item.from)).map(|one| one.plain);
        let (exponent, to) = match letter {
            Some('e') => match self.exponent(at + 1) {
                Some(found) => found,
                None => return figure,
            },
            Some('x' | '×' | '*')
                if self.group(at + 1).is_some_and(|(value, _)| (value - 10.0).abs() < 0.5)
                    && self.sign(at + 2) == Some('^') =>
            {
                match self.exponent(at + 3) {
                    Some(found) => found,
                    None => return figure,
                }
            }
            _ => return figure,
        };
        Figure { value: figure.value * 10f64.powf(exponent), to, plain: false }
    }

    fn exponent(&self, at: usize) -> Option<(f64, usize)> {
        let (minus, at) = if self.sign(at) == Some('-') { (-1.0, at + 1) } else { (1.0, at) };
        let (value, length) = self.group(at).filter(|_| self.touches(at))?;
        (length <= 2).then_some((minus * value, at + 1))
    }
}

/// A tenth for each figure.
fn power(length: usize) -> f64 {
    10f64.powi(-i32::try_from(length).unwrap_or(0))
}
