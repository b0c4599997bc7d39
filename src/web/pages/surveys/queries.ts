import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type {
  FactorProfile,
  SurveyAgreement,
  SurveyAnswerPage,
  SurveyBias,
  SurveyGaps,
  SurveyHeard,
  SurveyReport,
  SurveySettings,
} from "../../../model/surveys.ts";
import { ask, inWorkspace, query } from "../../api/client.ts";
import type { SurveySearch } from "./search.ts";

const PAGE = 30;

/** One part of the page, by the filters that speak of it. */
const part = <T>(ws: string, name: string | null, filter: Omit<SurveySearch, "heard">) =>
  queryOptions({
    queryKey: [ws, "surveys", name, filter],
    queryFn: ({ signal }) =>
      ask<T>(inWorkspace(ws, "surveys", ...(name === null ? [] : [name])) + query(filter), {
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const surveyReportQuery = (ws: string, { heard: _heard, ...filter }: SurveySearch) =>
  part<SurveyReport>(ws, null, filter);

export const surveyBiasQuery = (ws: string, { heard: _heard, ...filter }: SurveySearch) =>
  part<SurveyBias>(ws, "bias", filter);

export const surveyHeardQuery = (ws: string, { heard: _heard, ...filter }: SurveySearch) =>
  part<SurveyHeard>(ws, "heard", filter);

/** Of the whole filter only days, team and language speak of the yearly survey. */
export const surveyGapsQuery = (ws: string, { from, to, team, language }: SurveySearch) =>
  part<SurveyGaps>(ws, "gaps", { from, to, team, language });

export const surveyProfileQuery = (ws: string, { from, to, team, language }: SurveySearch) =>
  part<FactorProfile>(ws, "profile", { from, to, team, language });

/** Of the whole filter only the days: teams are what is compared. */
export const surveyAgreementQuery = (ws: string, { from, to }: SurveySearch) =>
  part<SurveyAgreement>(ws, "agreement", { from, to });

export const surveyAnswersQuery = (ws: string, filter: SurveySearch & { conversation?: string }) =>
  infiniteQueryOptions({
    queryKey: [ws, "survey_answers", filter],
    queryFn: ({ pageParam: cursor, signal }) =>
      ask<SurveyAnswerPage>(
        inWorkspace(ws, "surveys", "answers") + query({ ...filter, limit: PAGE, cursor }),
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const surveySettingsQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "survey_settings"],
    queryFn: ({ signal }) =>
      ask<SurveySettings>(inWorkspace(ws, "surveys", "settings"), { signal }),
  });
