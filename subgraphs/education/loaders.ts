import { many, one, type Context as RoomContext } from '#kernel';

export const loaders = {
  record: one(
    `select citizen_id as key, is_enrolled as "isEnrolled", stage, absence_days as "absenceDays", drop_out_risk as "dropOutRisk",
       aid_level as "aidLevel",
       (select max(until) from attendance_watch w where w.citizen_id = pupil.citizen_id) as "watchedUntil", marks, counselling_note as "counsellingNote"
     from pupil where citizen_id = any($1::uuid[])`,
  ),
  grantsOf: many(
    `select citizen_id as key, term, amount from education_grant where citizen_id = any($1::uuid[]) order by term desc, id`,
  ),
};

export type Context = RoomContext<typeof loaders>;
