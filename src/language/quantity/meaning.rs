//! What a word of the data can mean in a quantity.

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// A second.
    Second,
    /// A minute.
    Minute,
    /// An hour.
    Hour,
    /// A calendar day.
    Day,
    /// A working day.
    Workday,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
}

impl Unit {
    /// Its name in the interface.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Second => "second",
            Self::Minute => "minute",
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Workday => "workday",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        }
    }

    /// A unit by its name in the data.
    pub(super) fn named(name: &str) -> Option<Self> {
        let all = [
            Self::Second,
            Self::Minute,
            Self::Hour,
            Self::Day,
            Self::Workday,
            Self::Week,
            Self::Month,
            Self::Year,
        ];
        all.into_iter().find(|unit| unit.name() == name)
    }
}

/// What a word or sign means; many mean more than one thing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Meaning {
    /// A number that others are added to: seven, twenty.
    Cardinal(f64),
    /// A number that the one before is multiplied with: hundred, dozen.
    Multiplier(f64),
    /// First, second.
    Ordinal(f64),
    /// The part that a number counts: quarters, fifths.
    Part(f64),
    /// A fraction that is a number as it stands: half, one and a half.
    Fraction(f64),
    /// What is added to the number behind it: साढ़े.
    Added(f64),
    /// So many units of time.
    Unit(Unit, f64),
    /// A unit that is one only behind figures: h.
    Short(Unit),
    /// A whole duration in one word: fortnight, يومين.
    Span(Unit, f64),
    Month(i8),
    /// Monday = 0.
    Weekday(i8),
    /// Days from today.
    Day(i32),
    /// A day of the year or of the Easter cycle, by its place among the language's holidays.
    Holiday(u16),
    /// A currency by its code.
    Currency([u8; 3]),
    /// The same, where it is written in capitals.
    Code([u8; 3]),
    /// A sign that several currencies share, by its place in the list.
    Shared(u8),
    /// The hundredth of a currency.
    Cent,
    Role(Role),
}

macro_rules! roles {
    ($($(#[doc = $told:literal])* $name:ident = $key:literal,)*) => {
        /// A word's part in the grammar of quantities, by its key in the data.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Role { $($(#[doc = $told])* $name,)* }

        impl Role {
            /// A role by its key.
            pub(super) fn named(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$name),)* _ => None }
            }
        }
    };
}

impl Role {
    /// Whether a quantity can begin with such a word.
    pub(super) const fn begins(self) -> bool {
        matches!(
            self,
            Self::Article
                | Self::Few
                | Self::Couple
                | Self::All
                | Self::Another
                | Self::Ago
                | Self::Ahead
                | Self::Next
                | Self::Last
                | Self::This
                | Self::Coming
                | Self::Past
                | Self::PercentBefore
                | Self::PerMilleBefore
                | Self::PerMyriadBefore
                | Self::Am
                | Self::Pm
                | Self::HalfPast
                | Self::QuarterPast
                | Self::QuarterTo
                | Self::HalfTo
                | Self::Noon
                | Self::Midnight
                | Self::WeekEnd
                | Self::MonthEnd
                | Self::YearEnd
                | Self::InMonth
                | Self::EndOf
                | Self::Weekend
                | Self::DayBefore
                | Self::OrdinalBefore
        )
    }
}

roles! {
    /// Joins the parts of a number, a duration, an amount.
    And = "and",
    /// Decimal comma in words.
    Point = "point",
    /// Between a number and what it counts, between the parts of a date.
    Of = "of",
    /// One, before a unit or a multiplier only.
    Article = "article",
    /// Three of something.
    Few = "few",
    /// Two of something.
    Couple = "couple",
    /// The whole of a unit.
    All = "all",
    /// The whole of a unit, behind it.
    AllAfter = "all-after",
    /// One more.
    Another = "another",
    /// Half of the unit before: two hours and a half.
    HalfAfter = "half-after",
    /// Before a duration: so long ago.
    Ago = "ago",
    AgoAfter = "ago-after",
    /// Before a duration: in so long.
    Ahead = "ahead",
    AheadAfter = "ahead-after",
    /// Between a duration and the day that it counts from.
    From = "from",
    /// Between a duration and the day before which it counts.
    Before = "before",
    /// Between a day and the duration that counts from it, where the day stands first.
    Since = "since",
    /// The same, counting back.
    Until = "until",
    /// Before a month that is told alone, as a length of time: in April.
    InMonth = "in-month",
    /// Before a month of which the last day is meant: the end of April.
    EndOf = "end-of",
    /// Saturday and Sunday.
    Weekend = "weekend",
    /// Of the next week, month, year.
    Next = "next",
    /// Of the last.
    Last = "last",
    /// Of the current.
    This = "this",
    /// The next to come.
    Coming = "coming",
    /// The last to have been.
    Past = "past",
    /// The last day of the current week, month, year.
    WeekEnd = "week-end",
    MonthEnd = "month-end",
    YearEnd = "year-end",
    NextAfter = "next-after",
    LastAfter = "last-after",
    /// Between the ends of a range.
    To = "to",
    /// Before a range.
    Between = "between",
    /// At most, for durations.
    Within = "within",
    WithinAfter = "within-after",
    Least = "least",
    LeastAfter = "least-after",
    Most = "most",
    MostAfter = "most-after",
    About = "about",
    AboutAfter = "about-after",
    Percent = "percent",
    /// Stands before its number.
    PercentBefore = "percent-before",
    /// The same for thousandths.
    PerMilleBefore = "per-mille-before",
    /// The same for ten-thousandths.
    PerMyriadBefore = "per-myriad-before",
    /// A tenth of what the number says is meant: 割.
    Tenths = "tenths",
    /// Behind tenths: hundredths, thousandths.
    Hundredths = "hundredths",
    Thousandths = "thousandths",
    /// The price is so many tenths: 折.
    TenthsLeft = "tenths-left",
    /// The price is so many tenths less; what is left is told, as of 折: 割引.
    TenthsOff = "tenths-off",
    At = "at",
    Oclock = "oclock",
    /// Before an hour, and before nothing else.
    Hour = "hour",
    Am = "am",
    Pm = "pm",
    /// So much after the hour that is told behind it.
    HalfPast = "half-past",
    QuarterPast = "quarter-past",
    /// So much before it.
    QuarterTo = "quarter-to",
    HalfTo = "half-to",
    /// A quarter before the hour that stands in front: menos cuarto.
    LessQuarter = "less-quarter",
    /// Twelve o'clock.
    Noon = "noon",
    Midnight = "midnight",
    /// Before a day of the month.
    DayBefore = "day-before",
    /// Behind a day of the month.
    DayAfter = "day-after",
    MonthAfter = "month-after",
    YearAfter = "year-after",
    YearBefore = "year-before",
    /// Behind figures that are an ordinal.
    OrdinalAfter = "ordinal-after",
    OrdinalBefore = "ordinal-before",
    /// Between a divisor and its dividend: 分之, the divisor first.
    PartsOf = "parts-of",
    /// Between a dividend and its divisor.
    DividedBy = "divided-by",
    /// A weekday's week: 下周一.
    WeekPrefix = "week-prefix",
    /// Counts what the number before it counts.
    Counter = "counter",
    /// About as much, between a number and its multiplier: 余.
    Odd = "odd",
    /// A measure of anything else than time and money.
    Measure = "measure",
    /// No quantity, though a part of it looks like one.
    Nothing = "nothing",
}
